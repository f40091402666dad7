package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static io.weldgate.rule.Held.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OfficialAnswer;
import org.junit.jupiter.api.Test;

class CertificateVerificationRulesTest {

    @Test
    void the_certificate_of_somebody_else_is_refused() {
        assertThat(holding(aSpecialOperationCertificate().onAnotherName()).blocks()).containsExactly("HOLDER_MISMATCH");
        assertThat(holding(aSpecialOperationCertificate().onAnotherNumber()).blocks())
                .containsExactly("HOLDER_MISMATCH");
    }

    @Test
    void a_certificate_the_issuer_does_not_know_is_pending_for_less_than_three_days_and_then_not_found() {
        Held unknown = aSpecialOperationCertificate().verified(CertificateVerification.NONE, OfficialAnswer.NOT_FOUND);

        assertThat(holding(unknown.issued(TODAY.minusDays(2))).blocks()).containsExactly("PENDING_SYNC");
        assertThat(holding(unknown.issued(TODAY.minusDays(3))).blocks()).containsExactly("NOT_FOUND");
    }

    @Test
    void what_an_officer_verified_himself_needs_no_answer_of_the_register() {
        assertThat(holding(aSpecialOperationCertificate()
                .verified(CertificateVerification.MANUAL, OfficialAnswer.NOT_FOUND))
                .blocks()).isEmpty();
    }

    @Test
    void a_certificate_nobody_verified_is_allowed_with_advice() {
        Hearsay unverified = holding(aSpecialOperationCertificate()
                .verified(CertificateVerification.NONE, OfficialAnswer.NOT_ASKED));

        assertThat(unverified.blocks()).isEmpty();
        assertThat(unverified.remarks()).containsExactly("NOT_VERIFIED");
    }
}
