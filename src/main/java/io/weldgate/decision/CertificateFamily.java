package io.weldgate.decision;

/** Which authority's regime a certificate belongs to (domain §1.1). */
public enum CertificateFamily { SPECIAL_OP, CONSTRUCTION_WELDER, SPECIAL_EQUIPMENT }
