package io.weldgate.rule;

import static io.weldgate.rule.Graded.application;
import static io.weldgate.rule.Graded.grades;
import static io.weldgate.rule.Graded.signers;
import static io.weldgate.rule.Graded.words;
import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;
import static io.weldgate.rule.Hearsay.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who signs, where and how often. */
class SignatureRulesTest {

    /** A Saturday. */
    private static final Instant REST_DAY = NOW.plus(Duration.ofDays(3));

    @ParameterizedTest
    @CsvSource({"GENERAL, '', SAFETY_OFFICER", "CROWDED, '', SAFETY_OFFICER", "HAZCHEM, '', BASE_HEAD",
        "HAZCHEM, PIPE_RACK, BASE_HEAD SAFETY_OFFICER", "HAZCHEM, TANK_DIKE, BASE_HEAD SAFETY_OFFICER UNIT_HEAD",
        "CONSTRUCTION, '', SAFETY_OFFICER", "CONSTRUCTION, WORK_AT_HEIGHT, BASE_HEAD SAFETY_OFFICER",
        "CONSTRUCTION, NO_FIRE_ZONE, BASE_HEAD SAFETY_OFFICER UNIT_HEAD"})
    void each_grade_has_its_signers(Profile profile, String circumstances, String signers) {
        assertThat(signers(application(profile, null, circumstances))).isEqualTo(words(signers));
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, '', UNIT_HEAD", "HAZCHEM, '', BASE_HEAD SAFETY_OFFICER",
        "HAZCHEM, PIPE_RACK, BASE_HEAD SAFETY_OFFICER UNIT_HEAD",
        "HAZCHEM, TANK_DIKE, BASE_HEAD SAFETY_OFFICER UNIT_HEAD", "CONSTRUCTION, '', BASE_HEAD SAFETY_OFFICER"})
    void escalated_work_is_signed_as_one_grade_worse_and_stays_of_its_own(Profile profile, String circumstances,
            String signers) {
        Hearsay onRestDay = application(profile, null, circumstances)
                .with(permit().from(REST_DAY, REST_DAY.plusSeconds(3600)).fact());

        assertThat(signers(onRestDay)).isEqualTo(words(signers));
        assertThat(grades(onRestDay)).isEqualTo(grades(application(profile, null, circumstances)));
    }

    @Test
    void a_unit_puts_signatures_on_top_and_takes_none_away() {
        assertThat(signers(application(Profile.GENERAL, null, "").and(new PermitFact.OwnChain(List.of("BASE_HEAD")))))
                .isEqualTo(words("BASE_HEAD SAFETY_OFFICER"));
    }

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = {"HAZCHEM", "CONSTRUCTION"})
    void there_the_approver_signs_inside_the_fence(Profile profile) {
        assertThat(approval(profile).without(PlaceFact.Whereabouts.class).blocks()).contains("SIGN_ON_SITE");
        assertThat(approval(profile).with(new PlaceFact.Whereabouts("safety1", 300)).blocks())
                .doesNotContain("SIGN_ON_SITE", "OUTSIDE_FENCE");
        assertThat(approval(profile).with(new PlaceFact.Whereabouts("safety1", 300.1)).blocks())
                .contains("OUTSIDE_FENCE");
        assertThat(approval(profile).with(new PlaceFact.Whereabouts("welder1", 10)).blocks()).contains("SIGN_ON_SITE");
    }

    @Test
    void elsewhere_an_approver_may_sign_at_his_desk() {
        assertThat(approval(Profile.GENERAL).with(new PlaceFact.Whereabouts("safety1", 5000)).blocks()).isEmpty();
        assertThat(approval(Profile.GENERAL).without(PlaceFact.Whereabouts.class).blocks()).isEmpty();
    }

    @Test
    void nobody_signs_one_application_twice() {
        assertThat(approval(Profile.GENERAL).and(new PermitFact.Signed("BASE_HEAD", "safety1")).blocks())
                .containsExactly("SIGNED_BEFORE");
        assertThat(approval(Profile.GENERAL).and(new PermitFact.Signed("BASE_HEAD", "base1")).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"HANDOVER", "ON_SITE", "READINESS", "RENEWAL"})
    void who_has_signed_neither_watches_nor_welds_whatever_happened_in_between(Question question) {
        var permit = question == Question.RENEWAL ? permit().in("WORKING") : permit();
        Hearsay work = asked(question).with(permit.approvedBy("head1").fact());

        assertThat(work.and(new PermitFact.Signed("BASE_HEAD", "base1")).blocks()).isEmpty();
        assertThat(work.with(new PermitFact.Signed("BASE_HEAD", "watch1")).blocks())
                .containsExactly("APPROVER_IS_WATCH");
        assertThat(work.with(new PermitFact.Signed("BASE_HEAD", Hearsay.WELDER)).blocks())
                .containsExactly("APPROVER_IS_WELDER");
    }

    @ParameterizedTest
    @EnumSource(CheckStep.class)
    void who_has_signed_confirms_no_step_before_the_arc_but_is_not_kept_from_making_the_place_safe(CheckStep step) {
        var confirming = asked(Question.ON_SITE).with(permit().approvedBy("head1").fact())
                .with(new CheckFact.ConfirmedCheck(step, "watch1", Hearsay.NOW))
                .and(new PermitFact.Signed("BASE_HEAD", "watch1"));

        assertThat(confirming.blocks().contains("APPROVER_IS_WATCH")).isEqualTo(!Set.of(CheckStep.DISPOSAL,
                CheckStep.NO_RESIDUAL_FIRE, CheckStep.ACCEPTANCE).contains(step));
    }

    @Test
    void who_has_signed_does_not_weld_as_the_second_of_two_either() {
        Hearsay work = asked(Question.ON_SITE).with(permit().forWelders(Hearsay.WELDER, "welder3").approvedBy("head1")
                .fact());

        assertThat(work.and(new PermitFact.Signed("BASE_HEAD", "welder4")).blocks()).isEmpty();
        assertThat(work.with(new PermitFact.Signed("BASE_HEAD", "welder3")).blocks())
                .containsExactly("APPROVER_IS_WELDER");
    }

    private static Hearsay approval(Profile profile) {
        return asked(Question.APPROVAL).in(profile).with(place(profile));
    }
}
