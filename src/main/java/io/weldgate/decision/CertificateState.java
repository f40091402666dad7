package io.weldgate.decision;

/** certState of ZWFW C0304-2022, used for all three families. */
public enum CertificateState { VALID, SUSPENDED, WITHDRAWN, REVOKED, CANCELLED, LAPSED, OTHER }
