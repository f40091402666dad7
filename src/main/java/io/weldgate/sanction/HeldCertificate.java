package io.weldgate.sanction;

import io.weldgate.certificate.Certificate;
import io.weldgate.decision.CertificateFamily;

/** Of a certificate what the look-back list tells; its number is not among it. */
record HeldCertificate(String certificateId, String holder, CertificateFamily family, String issuer) {

    static HeldCertificate of(Certificate it) {
        return new HeldCertificate(it.certificateId(), it.holder(), it.family(), it.inscription().issuer());
    }
}
