package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Held.PIPE;
import static io.weldgate.rule.Held.aSpecialEquipmentCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.Finding;
import io.weldgate.decision.OperationItem;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact;
import org.junit.jupiter.api.Test;

/** By which of his certificates a welder is judged. */
class CertificateChoiceRulesTest {

    @Test
    void nobody_welds_without_a_certificate() {
        assertThat(asked(Question.SCAN).without(WelderFact.HeldCertificate.class).blocks())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void one_acceptable_certificate_is_enough_and_only_its_advice_is_given() {
        Hearsay both = asked(Question.READINESS)
                .with(aSpecialOperationCertificate().numbered("C-old").validTo(TODAY.minusDays(1)).fact())
                .and(aSpecialOperationCertificate().numbered("C-new").validTo(TODAY.plusDays(10)).fact());

        assertThat(both.findings()).extracting(Finding::code).containsExactly("EXPIRING_SOON");
        assertThat(both.findings().get(0).arguments()).containsExactly(WELDER, "C-new", TODAY.plusDays(10).toString());
    }

    @Test
    void of_two_unacceptable_certificates_the_less_severe_one_is_explained() {
        Hearsay both = asked(Question.READINESS)
                .with(aSpecialOperationCertificate().numbered("C-revoked").in(CertificateState.REVOKED).fact())
                .and(aSpecialOperationCertificate().numbered("C-other").onAnotherName().fact());

        assertThat(both.blocks()).containsExactly("HOLDER_MISMATCH");
    }

    @Test
    void what_is_wrong_with_the_certificate_that_is_needed_is_not_hidden_by_a_good_one_for_other_work() {
        Hearsay otherFamily = asked(Question.READINESS)
                .with(aSpecialOperationCertificate().numbered("C-needed").in(CertificateState.REVOKED).fact())
                .and(aSpecialEquipmentCertificate(PIPE).numbered("C-other").fact());
        Hearsay otherItem = asked(Question.READINESS)
                .with(aSpecialOperationCertificate().numbered("C-needed").onAnotherName().fact())
                .and(aSpecialOperationCertificate().numbered("C-other").covering(OperationItem.BRAZING).fact());

        assertThat(otherFamily.blocks()).containsExactly("REVOKED");
        assertThat(otherItem.blocks()).containsExactly("HOLDER_MISMATCH");
    }

    @Test
    void of_two_equally_bad_certificates_the_one_with_fewer_flaws_is_explained() {
        Hearsay both = asked(Question.READINESS)
                .with(aSpecialOperationCertificate().numbered("C-a").in(CertificateState.REVOKED).onAnotherName()
                        .fact())
                .and(aSpecialOperationCertificate().numbered("C-b").in(CertificateState.REVOKED).fact());

        assertThat(both.findings()).extracting(finding -> finding.arguments().get(1)).containsExactly("C-b");
    }

    @Test
    void every_welder_is_judged_by_his_own_certificates() {
        Hearsay two = asked(Question.APPLICATION).with(Hearsay.permit().forWelders(WELDER, "welder2").fact())
                .and(new WelderFact.Worker("welder2", "U-1", AgeGroup.WORKING))
                .and(aSpecialOperationCertificate().of("welder2").numbered("C-2").validTo(TODAY.minusDays(1)).fact());

        assertThat(two.blocks()).containsExactly("EXPIRED");
        assertThat(two.findings().get(0).arguments()).startsWith("welder2", "C-2");
    }
}
