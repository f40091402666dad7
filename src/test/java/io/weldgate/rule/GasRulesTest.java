package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.ZONE;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.GasFact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WorkFact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GasRulesTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration A_MOMENT = Duration.ofNanos(1_000);

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPROVAL", "READINESS"})
    void at_a_hazardous_chemicals_plant_nothing_is_signed_and_nothing_unlocked_without_a_sample_around_the_point(
            Question question) {
        assertThat(missing(plant(question))).containsExactly("WITHIN_10_METRES");
        assertThat(plant(question).and(sample(SamplingPlace.WITHIN_10_METRES, NOW)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "APPLICATION", "HANDOVER", "EXTENSION"})
    void other_questions_do_not_wait_for_the_gas(Question question) {
        assertThat(plant(question).blocks()).doesNotContain("GAS_TEST_MISSING");
    }

    @Test
    void an_overlay_of_hazardous_chemicals_demands_the_sample_too() {
        assertThat(missing(asked(Question.READINESS).and(new PlaceFact.Overlay(Profile.HAZCHEM))))
                .containsExactly("WITHIN_10_METRES");
        assertThat(missing(asked(Question.READINESS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Circumstance.class, names = {"HELD_FLAMMABLES", "HELD_TOXIC"})
    void what_held_flammables_or_poison_is_sampled_at_three_places_wherever_it_stands(Circumstance held) {
        assertThat(missing(asked(Question.READINESS).and(told(held))))
                .containsExactly("VESSEL_LOWER", "VESSEL_MIDDLE", "VESSEL_UPPER");
        assertThat(missing(asked(Question.APPROVAL).and(told(held)).and(sample(SamplingPlace.VESSEL_MIDDLE, NOW))))
                .containsExactly("VESSEL_LOWER", "VESSEL_UPPER");
    }

    @Test
    void a_hollow_workpiece_is_sampled_inside_only_at_a_hazardous_chemicals_plant() {
        assertThat(missing(plant(Question.READINESS).and(told(Circumstance.WORKPIECE_HOLLOW)))).hasSize(3)
                .doesNotContain("WITHIN_10_METRES");
        assertThat(missing(asked(Question.READINESS).and(told(Circumstance.WORKPIECE_HOLLOW)))).isEmpty();
    }

    @Test
    void a_confined_space_is_sampled_wherever_it_is() {
        assertThat(missing(asked(Question.READINESS).and(told(Circumstance.CONFINED_SPACE))))
                .containsExactly("CONFINED_SPACE");
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPROVAL", "READINESS"})
    void a_sample_is_fresh_up_to_the_limit(Question question) {
        assertThat(sampled(question, NOW.minus(HALF_AN_HOUR))).isEmpty();
        assertThat(sampled(question, NOW.minus(HALF_AN_HOUR).minus(A_MOMENT))).containsExactly("GAS_TEST_STALE");
        assertThat(sampled(question, NOW)).isEmpty();
        assertThat(sampled(question, NOW.plus(A_MOMENT))).containsExactly("GAS_TEST_STALE");
    }

    @Test
    void an_approver_who_returns_or_refuses_needs_no_gas_test() {
        assertThat(plant(Question.APPROVAL).and(new PermitFact.Opinion(false)).blocks()).isEmpty();
        assertThat(plant(Question.APPROVAL).and(new PermitFact.Opinion(true)).blocks())
                .containsExactly("GAS_TEST_MISSING");
    }

    @Test
    void after_a_short_interruption_a_sample_of_the_same_day_will_do_however_old() {
        Instant early = TODAY.atTime(0, 0).atZone(ZONE).toInstant();

        assertThat(interrupted(Grade.GRADE_2, NOW.minusSeconds(300), early)).isEmpty();
        assertThat(interrupted(Grade.GRADE_2, NOW.minusSeconds(300), early.minus(A_MOMENT)))
                .containsExactly("GAS_TEST_STALE");
    }

    @ParameterizedTest
    @CsvSource({"SPECIAL, 30", "GRADE_1, 30", "GRADE_2, 60"})
    void an_interruption_may_last_as_long_as_the_grade_allows_and_no_longer(Grade grade, int minutes) {
        Instant since = NOW.minus(Duration.ofMinutes(minutes));
        Instant before = since.minusSeconds(60);

        assertThat(interrupted(grade, since, before)).isEmpty();
        assertThat(interrupted(grade, since.minus(A_MOMENT), before)).containsExactly("GAS_TEST_STALE");
    }

    @Test
    void after_a_long_interruption_the_sample_is_taken_after_it_began_and_is_fresh() {
        Instant since = NOW.minus(Duration.ofMinutes(100));

        assertThat(interrupted(Grade.GRADE_2, since, NOW.minus(HALF_AN_HOUR))).isEmpty();
        assertThat(interrupted(Grade.GRADE_2, since, NOW.minus(HALF_AN_HOUR).minus(A_MOMENT)))
                .containsExactly("GAS_TEST_STALE");
    }

    @Test
    void on_another_day_work_begins_with_a_fresh_sample_though_the_interruption_was_short() {
        Instant justAfterMidnight = TODAY.atTime(0, 10).atZone(ZONE).toInstant();
        Hearsay night = plant(Question.READINESS).at(justAfterMidnight)
                .with(permit().in("SUSPENDED").from(justAfterMidnight.minusSeconds(7_200), NOW).fact())
                .with(new CheckFact.SecondVerification("watch1", justAfterMidnight))
                .and(new PermitFact.Interruption(justAfterMidnight.minusSeconds(900)));

        assertThat(night.and(sample(SamplingPlace.WITHIN_10_METRES, justAfterMidnight.minusSeconds(660))).blocks())
                .containsExactly("GAS_TEST_STALE");
        assertThat(night.with(sample(SamplingPlace.WITHIN_10_METRES, justAfterMidnight.minusSeconds(600))).blocks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4.0, 0.5, true", "4.0, 0.51, false", "3.99, 0.2, true", "3.99, 0.21, false", "3.99, 0.5, false"})
    void a_sample_passes_at_the_accept_level_of_its_lower_explosive_limit(double limit, double found, boolean passes) {
        var sample = new GasFact.GasTest(SamplingPlace.WITHIN_10_METRES, RepresentativeGas.OTHER, limit, found,
                20.9, NOW);

        assertThat(plant(Question.READINESS).and(sample).blocks()).isEqualTo(passes ? List.of() : List.of("GAS_TEST_FAILED"));
        assertThat(asked(Question.RENEWAL).and(sample).blocks()).isEqualTo(passes ? List.of() : List.of("GAS_TEST_FAILED"));
        assertThat(asked(Question.MONITORING).with(sample).blocks())
                .isEqualTo(passes ? List.of() : List.of("GAS_TEST_FAILED"));
        assertThat(asked(Question.MONITORING)
                .with(new GasFact.GasReading(RepresentativeGas.OTHER, limit, found, 20.9, NOW)).blocks())
                .isEqualTo(passes ? List.of() : List.of("GAS_EXCEEDED"));
    }

    @Test
    void a_sample_that_nobody_demanded_and_that_failed_forbids_the_arc_all_the_same() {
        assertThat(asked(Question.READINESS)
                .and(new GasFact.GasTest(SamplingPlace.OTHER, RepresentativeGas.HYDROGEN, 4.0,
                0.6, 20.9, NOW)).blocks()).containsExactly("GAS_TEST_FAILED");
    }

    @ParameterizedTest
    @CsvSource({"23.5, true", "23.51, false"})
    void at_equipment_that_carries_oxygen_there_is_no_more_of_it_than_the_limit(double oxygen, boolean passes) {
        assertThat(withOxygen(oxygen, SamplingPlace.WITHIN_10_METRES, Circumstance.OXYGEN_EQUIPMENT))
                .isEqualTo(passes ? List.of() : List.of("GAS_TEST_FAILED"));
        assertThat(withOxygen(oxygen, SamplingPlace.WITHIN_10_METRES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19.5, true", "19.49, false", "21.0, true", "21.01, false"})
    void people_in_a_confined_space_breathe_clean_air(double oxygen, boolean passes) {
        assertThat(withOxygen(oxygen, SamplingPlace.CONFINED_SPACE, Circumstance.CONFINED_SPACE))
                .isEqualTo(passes ? List.of() : List.of("GAS_TEST_FAILED"));
    }

    @Test
    void in_a_confined_space_with_oxygen_equipment_the_limit_of_that_holds() {
        assertThat(withOxygen(23.5, SamplingPlace.CONFINED_SPACE, Circumstance.CONFINED_SPACE,
                Circumstance.OXYGEN_EQUIPMENT)).isEmpty();
        assertThat(withOxygen(23.6, SamplingPlace.CONFINED_SPACE, Circumstance.CONFINED_SPACE,
                Circumstance.OXYGEN_EQUIPMENT)).containsExactly("GAS_TEST_FAILED");
    }

    @Test
    void after_a_detector_showed_too_much_a_newer_sample_or_a_better_reading_is_needed() {
        var tooMuch = new GasFact.GasReading(RepresentativeGas.METHANE, 5.0, 0.6, 20.9, NOW.minusSeconds(60));

        assertThat(asked(Question.READINESS).and(tooMuch).blocks()).containsExactly("GAS_EXCEEDED");
        assertThat(asked(Question.READINESS).and(tooMuch).and(sample(SamplingPlace.OTHER, NOW.minusSeconds(60))).blocks())
                .containsExactly("GAS_EXCEEDED");
        assertThat(asked(Question.READINESS).and(tooMuch).and(sample(SamplingPlace.OTHER, NOW.minusSeconds(59))).blocks())
                .isEmpty();
        assertThat(asked(Question.RENEWAL).and(tooMuch).blocks()).containsExactly("GAS_EXCEEDED");
        assertThat(asked(Question.RENEWAL).and(tooMuch).and(sample(SamplingPlace.OTHER, NOW.minusSeconds(59))).blocks())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"READINESS", "RENEWAL"})
    void a_sample_of_another_gas_says_nothing_of_the_one_that_a_detector_showed(Question question) {
        var tooMuch = new GasFact.GasReading(RepresentativeGas.METHANE, 5.0, 0.6, 20.9, NOW.minusSeconds(60));

        assertThat(asked(question).and(tooMuch).and(sampleOf(RepresentativeGas.HYDROGEN, NOW)).blocks())
                .containsExactly("GAS_EXCEEDED");
        assertThat(asked(question).and(tooMuch).and(sampleOf(RepresentativeGas.METHANE, NOW)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"READINESS", "RENEWAL"})
    void what_one_detector_shows_does_not_hide_what_another_does(Question question) {
        var tooMuch = new GasFact.GasReading(RepresentativeGas.METHANE, 5.0, 0.51, 20.9, NOW.minusSeconds(60));
        var enoughAir = new GasFact.GasReading(RepresentativeGas.METHANE, 5.0, 0.5, 20.9, NOW);

        assertThat(asked(question).and(enoughAir).and(tooMuch).blocks()).containsExactly("GAS_EXCEEDED");
        assertThat(asked(question).and(enoughAir).blocks()).isEmpty();
    }

    @Test
    void a_fresh_sample_of_one_gas_does_not_renew_the_old_one_of_another() {
        Hearsay old = plant(Question.READINESS).and(sample(SamplingPlace.WITHIN_10_METRES, NOW.minus(HALF_AN_HOUR)
                .minus(A_MOMENT)));

        assertThat(old.and(sampleOf(RepresentativeGas.HYDROGEN, NOW)).blocks()).containsExactly("GAS_TEST_STALE");
        assertThat(old.and(sampleOf(RepresentativeGas.METHANE, NOW)).blocks()).isEmpty();
    }

    @Test
    void the_special_grade_is_renewed_only_while_a_detector_speaks() {
        Instant twoMinutesAgo = NOW.minus(Duration.ofMinutes(2));

        assertThat(renewed(Grade.SPECIAL, null)).containsExactly("GAS_MONITORING_STALE");
        assertThat(renewed(Grade.SPECIAL, twoMinutesAgo)).isEmpty();
        assertThat(renewed(Grade.SPECIAL, twoMinutesAgo.minus(A_MOMENT))).containsExactly("GAS_MONITORING_STALE");
        assertThat(renewed(Grade.GRADE_1, null)).isEmpty();
    }

    @Test
    void in_a_confined_space_the_gas_is_recorded_every_two_hours() {
        Hearsay renewal = asked(Question.RENEWAL).and(told(Circumstance.CONFINED_SPACE));
        Instant twoHoursAgo = NOW.minus(Duration.ofHours(2));

        assertThat(renewal.blocks()).containsExactly("GAS_MONITORING_STALE");
        assertThat(renewal.with(sample(SamplingPlace.CONFINED_SPACE, twoHoursAgo)).blocks()).isEmpty();
        assertThat(renewal.with(sample(SamplingPlace.CONFINED_SPACE, twoHoursAgo.minus(A_MOMENT))).blocks())
                .containsExactly("GAS_MONITORING_STALE");
    }

    @Test
    void a_question_about_gas_without_any_is_refused() {
        assertThat(asked(Question.MONITORING).without(GasFact.GasReading.class).blocks())
                .containsExactly("FACT_MISSING");
    }

    private static Hearsay plant(Question question) {
        Hearsay plant = asked(question).in(Profile.HAZCHEM)
                .with(new PlaceFact.WorkPlace("S-1", Profile.HAZCHEM, false, 300, null, null));
        return question == Question.APPROVAL ? plant.with(new PlaceFact.Whereabouts("safety1", 10)) : plant;
    }

    private static Fact told(Circumstance... circumstances) {
        return told(null, circumstances);
    }

    private static Fact told(Grade grade, Circumstance... circumstances) {
        return new WorkFact.Conditions(grade, Set.of(circumstances), 0, Set.of(), Urgency.URGENT, true, Set.of(), NOW);
    }

    private static Fact sample(SamplingPlace place, Instant at) {
        return new GasFact.GasTest(place, RepresentativeGas.METHANE, 5.0, 0.1, 20.9, at);
    }

    private static Fact sampleOf(RepresentativeGas gas, Instant at) {
        return new GasFact.GasTest(SamplingPlace.WITHIN_10_METRES, gas, gas.limit(null), 0.1, 20.9, at);
    }

    private static List<String> sampled(Question question, Instant at) {
        return plant(question).and(sample(SamplingPlace.WITHIN_10_METRES, at)).blocks();
    }

    private static List<String> interrupted(Grade grade, Instant since, Instant sampledAt) {
        return plant(Question.READINESS).and(told(grade)).with(permit().in("SUSPENDED").fact())
                .and(new PermitFact.Interruption(since)).and(sample(SamplingPlace.WITHIN_10_METRES, sampledAt))
                .blocks();
    }

    private static List<String> withOxygen(double oxygen, SamplingPlace place, Circumstance... circumstances) {
        return asked(Question.READINESS).and(told(circumstances))
                .and(new GasFact.GasTest(place, RepresentativeGas.METHANE, 5.0, 0.1, oxygen, NOW)).blocks();
    }

    private static List<String> renewed(Grade grade, Instant readAt) {
        Hearsay renewal = plant(Question.RENEWAL).and(told(grade));
        return (readAt == null ? renewal
                : renewal.and(new GasFact.GasReading(RepresentativeGas.METHANE, 5.0, 0.1, 20.9, readAt))).blocks();
    }

    private static List<String> missing(Hearsay told) {
        List<Finding> missing = told.findings().stream().filter(it -> it.code().equals("GAS_TEST_MISSING")).toList();
        return missing.stream().flatMap(it -> it.arguments().stream()).toList();
    }
}
