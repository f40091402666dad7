package io.weldgate.certificate;

import io.weldgate.decision.CertificateFamily;

/** Of which family somebody holds a certificate. */
public record Held(String holder, CertificateFamily family) {}
