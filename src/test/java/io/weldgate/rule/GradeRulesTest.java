package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;
import static io.weldgate.rule.Hearsay.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Measure;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WorkFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which grade work is of, who signs it, and where. */
class GradeRulesTest {

    /** A Saturday. */
    private static final Instant REST_DAY = NOW.plus(Duration.ofDays(3));

    @ParameterizedTest
    @CsvSource({"HAZCHEM, '', GRADE_2", "HAZCHEM, FIRE_EXPLOSION_AREA, GRADE_1",
        "HAZCHEM, FIRE_EXPLOSION_AREA PLANT_SHUT_DOWN, GRADE_2", "HAZCHEM, PIPE_RACK, GRADE_1",
        "HAZCHEM, PIPE_RACK PLANT_SHUT_DOWN, GRADE_1", "HAZCHEM, RUNNING_PLANT, SPECIAL",
        "HAZCHEM, RUNNING_PLANT PIPE_RACK, SPECIAL", "HAZCHEM, TANK_DIKE, SPECIAL", "HAZCHEM, NO_FIRE_ZONE, GRADE_2",
        "CONSTRUCTION, '', CLASS_3", "CONSTRUCTION, WORK_AT_HEIGHT, CLASS_2", "CONSTRUCTION, COMBUSTIBLE_NEAR, CLASS_2",
        "CONSTRUCTION, COMPLEX_ENVIRONMENT, CLASS_2", "CONSTRUCTION, NO_FIRE_ZONE, CLASS_1",
        "CONSTRUCTION, CONFINED_SPACE, CLASS_1", "CONSTRUCTION, HELD_FLAMMABLES, CLASS_1",
        "CONSTRUCTION, WORK_AT_HEIGHT PRESSURISED, CLASS_1", "CONSTRUCTION, PIPE_RACK, CLASS_3"})
    void the_worst_of_what_is_the_case_decides_the_grade(Profile profile, String circumstances, Grade grade) {
        assertThat(grades(application(profile, null, circumstances))).containsOnly(grade.name());
    }

    @ParameterizedTest
    @CsvSource({"GRADE_1, '', GRADE_1", "GRADE_2, RUNNING_PLANT, SPECIAL", "SPECIAL, '', SPECIAL"})
    void an_applicant_can_only_make_it_worse(Grade wanted, String circumstances, Grade grade) {
        assertThat(grades(application(Profile.HAZCHEM, wanted, circumstances))).containsOnly(grade.name());
    }

    @Test
    void a_grade_of_another_profile_is_refused() {
        assertThat(application(Profile.HAZCHEM, Grade.CLASS_1, "").blocks()).contains("GRADE_UNKNOWN");
        assertThat(application(Profile.GENERAL, Grade.SPECIAL, "").blocks()).contains("GRADE_UNKNOWN");
        assertThat(application(Profile.GENERAL, Grade.ORDINARY, "").blocks()).doesNotContain("GRADE_UNKNOWN");
    }

    @Test
    void where_there_are_no_grades_none_is_told() {
        assertThat(grades(application(Profile.GENERAL, null, "RUNNING_PLANT"))).isEmpty();
    }

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
        "HAZCHEM, PIPE_RACK, BASE_HEAD SAFETY_OFFICER UNIT_HEAD", "HAZCHEM, TANK_DIKE, BASE_HEAD SAFETY_OFFICER UNIT_HEAD",
        "CONSTRUCTION, '', BASE_HEAD SAFETY_OFFICER"})
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

    @Test
    void an_overlay_brings_its_demands_with_it() {
        assertThat(codes(application(Profile.GENERAL, null, ""))).doesNotContain("SHIFT_CHECK");
        assertThat(codes(application(Profile.GENERAL, null, "").and(new PlaceFact.Overlay(Profile.HAZCHEM))))
                .contains("SHIFT_CHECK");
    }

    @Test
    void an_overlay_brings_its_grades_and_their_signers_with_it() {
        Hearsay mallUnderConstruction = application(Profile.GENERAL, null, "NO_FIRE_ZONE")
                .and(new PlaceFact.Overlay(Profile.CONSTRUCTION));

        assertThat(grades(mallUnderConstruction)).containsExactly("CLASS_1");
        assertThat(signers(mallUnderConstruction)).isEqualTo(words("BASE_HEAD SAFETY_OFFICER UNIT_HEAD"));
        assertThat(grades(application(Profile.HAZCHEM, null, "WORK_AT_HEIGHT")
                .and(new PlaceFact.Overlay(Profile.CONSTRUCTION))))
                .containsExactlyInAnyOrder("GRADE_2", "CLASS_2");
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
    @CsvSource({"HAZCHEM, '', 72", "HAZCHEM, PIPE_RACK, 8", "HAZCHEM, TANK_DIKE, 8", "CONSTRUCTION, '', 168",
        "CONSTRUCTION, WORK_AT_HEIGHT, 72", "CONSTRUCTION, NO_FIRE_ZONE, 24", "GENERAL, '', 8"})
    void each_grade_has_its_longest_window(Profile profile, String circumstances, int hours) {
        Duration longest = Duration.ofHours(hours);

        assertThat(application(profile, null, circumstances).with(permit().from(NOW, NOW.plus(longest)).fact()).blocks())
                .doesNotContain("WINDOW_TOO_LONG");
        assertThat(application(profile, null, circumstances)
                .with(permit().from(NOW, NOW.plus(longest).plusMillis(1)).fact()).blocks()).contains("WINDOW_TOO_LONG");
    }

    @Test
    void work_that_is_said_to_be_reserved_is_applied_for_a_day_ahead() {
        Duration ahead = Duration.ofHours(24);
        Hearsay reserved = application(Profile.HAZCHEM, null, "").with(conditions(null, "", Urgency.RESERVED));

        assertThat(reserved.with(permit().from(NOW.plus(ahead), NOW.plus(ahead).plusSeconds(60)).fact()).blocks())
                .doesNotContain("RESERVED_TOO_LATE");
        assertThat(reserved.with(permit().from(NOW.plus(ahead).minusMillis(1), NOW.plus(ahead)).fact()).blocks())
                .contains("RESERVED_TOO_LATE");
        assertThat(application(Profile.HAZCHEM, null, "").with(permit().from(NOW, NOW.plusSeconds(60)).fact()).blocks())
                .as("urgent").doesNotContain("RESERVED_TOO_LATE");
    }

    @Test
    void at_a_hazardous_chemicals_plant_nothing_is_extended() {
        assertThat(asked(Question.EXTENSION).in(Profile.HAZCHEM).with(place(Profile.HAZCHEM)).blocks()).contains("NEW_PERMIT_NEEDED");
        assertThat(asked(Question.EXTENSION).blocks()).doesNotContain("NEW_PERMIT_NEEDED");
    }

    @Test
    void a_window_is_not_extended_into_the_night_unless_one_level_up_has_approved() {
        Instant night = Hearsay.TODAY.atTime(22, 0).atZone(Hearsay.ZONE).toInstant();
        Hearsay untilNight = asked(Question.EXTENSION).with(permit().from(night.minusSeconds(3600), night).fact()).at(night.minusSeconds(60));
        Hearsay intoNight = asked(Question.EXTENSION).with(permit().from(night.minusSeconds(3600), night.plusSeconds(1)).fact())
                .at(night.minusSeconds(60));

        assertThat(untilNight.and(new PermitFact.ApprovedAbove(false)).blocks()).isEmpty();
        assertThat(intoNight.and(new PermitFact.ApprovedAbove(false)).blocks()).containsExactly("NEW_PERMIT_NEEDED");
        assertThat(intoNight.with(new PermitFact.ApprovedAbove(true)).blocks()).isEmpty();
    }

    @Test
    void who_has_signed_takes_over_neither_the_watch_nor_the_welding() {
        Hearsay relief = asked(Question.HANDOVER).with(permit().approvedBy("head1").fact());

        assertThat(relief.and(new PermitFact.Signed("BASE_HEAD", "base1")).blocks()).isEmpty();
        assertThat(relief.with(new PermitFact.Signed("BASE_HEAD", "watch1")).blocks())
                .containsExactly("APPROVER_IS_WATCH");
        assertThat(relief.with(new PermitFact.Signed("BASE_HEAD", Hearsay.WELDER)).blocks())
                .containsExactly("APPROVER_IS_WELDER");
    }

    private static Hearsay application(Profile profile, Grade wanted, String circumstances) {
        return asked(Question.APPLICATION).in(profile).with(place(profile))
                .with(conditions(wanted, circumstances, Urgency.URGENT));
    }

    private static Hearsay approval(Profile profile) {
        return asked(Question.APPROVAL).in(profile).with(place(profile));
    }

    private static Fact conditions(Grade wanted, String circumstances, Urgency urgency) {
        return new WorkFact.Conditions(wanted, words(circumstances).stream().map(Circumstance::valueOf)
                .collect(Collectors.toSet()),
                0, Set.of(Measure.values()), urgency, true, Set.of("GC-1"), NOW);
    }

    private static List<String> words(String separated) {
        return Arrays.stream(separated.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> grades(Hearsay hearsay) {
        return hearsay.findings().stream().filter(finding -> finding.code().equals("GRADE"))
                .map(finding -> finding.arguments().get(0)).distinct().toList();
    }

    private static List<String> signers(Hearsay hearsay) {
        List<String> ladder = List.of("BASE_HEAD", "SAFETY_OFFICER", "UNIT_HEAD");
        return hearsay.findings().stream().filter(finding -> finding.code().equals("SIGNATURE"))
                .map(finding -> finding.arguments().get(0)).distinct()
                .sorted(java.util.Comparator.comparingInt(ladder::indexOf)).toList();
    }

    private static List<String> codes(Hearsay hearsay) {
        return hearsay.findings().stream().map(Finding::code).toList();
    }
}
