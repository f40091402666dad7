package io.weldgate.certificate;

import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OfficialAnswer;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a certificate was compared with what its issuer says, by whom and when.
 *
 * @param verifiedBy       account that entered it; null where the demo data did
 * @param verificationNote where it was looked up, or why it was not
 * @param verificationFile the picture of what the issuer answered; null where there is none
 */
@Embeddable
public record Verified(@Enumerated(EnumType.STRING) CertificateVerification verification,
        @Enumerated(EnumType.STRING) OfficialAnswer official, String verifiedBy, Instant verifiedAt,
        String verificationNote, String verificationFile) {

    static final Verified NOT = new Verified(CertificateVerification.NONE, OfficialAnswer.NOT_ASKED, null, null, null,
            null);
    static final Verified BY_ISSUER = new Verified(CertificateVerification.OFFICIAL, OfficialAnswer.EQUAL, null, null,
            "演示数据，视为已在发证机关官网核对", null);
}
