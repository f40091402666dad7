package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.RULES;
import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.machine;
import static io.weldgate.rule.Hearsay.permit;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Advising.Advice;
import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.ControlClass;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.DecidingFixture;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.RemediesFixture;
import io.weldgate.decision.WelderFact;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.decision.WorkFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What whoever is refused is advised to change. */
class AdvisingTest {

    @ParameterizedTest
    @EnumSource(Question.class)
    void with_all_that_is_advised_the_verdict_is_allowed(Question question) {
        Hearsay refused = asked(question)
                .with(permit().watchedBy(WELDER, false).withExtinguishers(0).from(NOW, NOW.minusSeconds(60)).fact())
                .without(CheckFact.SecondVerification.class).without(CheckStep.CLEARING)
                .with(aSpecialOperationCertificate().validTo(TODAY.minusDays(1)).fact())
                .with(machine(ControlClass.CODED, true, false)).with(new PlaceFact.Whereabouts(WELDER, 301));

        assertThat(advice(refused).enough()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "READINESS", "RENEWAL"})
    void an_expired_welder_without_a_permit_is_told_each_reason_once_and_all_that_is_needed(Question question) {
        var advice = advice(asked(question).without(PermitFact.PermitOnFile.class)
                .with(aSpecialOperationCertificate().valid(TODAY.minusYears(6).minusDays(2), TODAY.minusDays(2))
                        .reviewDue(TODAY.minusYears(3)).fact()));

        assertThat(advice.first()).extracting(remedy -> remedy.finding().code()).contains("EXPIRED", "NO_PERMIT");
        assertThat(advice.further()).extracting(remedy -> remedy.finding().code()).doesNotHaveDuplicates()
                .contains("REVIEW_OVERDUE");
        assertThat(advice.enough()).isTrue();
    }

    @Test
    void a_reason_behind_a_reason_is_shown_too() {
        var advice = advice(asked(Question.SCAN).with(aConstructionCertificate().fact())
                .with(new WorkFact.PlannedWork(Profile.GENERAL, WeldingProcess.FLAME_BRAZING, false, null)));

        assertThat(advice.first()).extracting(remedy -> remedy.finding().code()).containsExactly("FIELD_MISMATCH");
        assertThat(advice.further()).extracting(remedy -> remedy.finding().code()).containsExactly("ITEM_MISMATCH");
        assertThat(advice.enough()).isTrue();
    }

    @Test
    void whoever_is_banned_is_told_that_nothing_on_site_helps() {
        assertThat(advice(asked(Question.SCAN).and(new WelderFact.Banned(WELDER, "basis", TODAY, null))).isBeyond())
                .isTrue();
        assertThat(advice(asked(Question.SCAN).with(machine(ControlClass.CODED, true, true))).isBeyond()).isFalse();
    }

    private static Advice advice(Hearsay refused) {
        Deciding deciding = DecidingFixture.deciding(RULES, NOW);
        String id = deciding.decide(refused.question(), "M-1", refused.facts()).decisionId();
        return RemediesFixture.advising(RULES).on(deciding.find(id).orElseThrow().onFile());
    }
}
