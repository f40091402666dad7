package io.weldgate.certificate;

import io.weldgate.decision.CertificateState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a certificate stands with its issuer, and who has entered that.
 *
 * @param stateBy     account; null where it was never changed
 * @param stateReason by whose act and by which paper; null while it is valid
 */
@Embeddable
public record Standing(@Enumerated(EnumType.STRING) CertificateState state, String stateBy, Instant stateAt,
        String stateReason) {

    static final Standing VALID = new Standing(CertificateState.VALID, null, null, null);
}
