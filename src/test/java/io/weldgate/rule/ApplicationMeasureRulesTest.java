package io.weldgate.rule;

import static io.weldgate.decision.Circumstance.COMBUSTIBLE_NEAR;
import static io.weldgate.decision.Circumstance.CONFINED_SPACE;
import static io.weldgate.decision.Circumstance.CYLINDERS;
import static io.weldgate.decision.Circumstance.HELD_FLAMMABLES;
import static io.weldgate.decision.Circumstance.HELD_TOXIC;
import static io.weldgate.decision.Circumstance.MACHINE_FAR;
import static io.weldgate.decision.Circumstance.PRESSURISED;
import static io.weldgate.decision.Circumstance.WORKPIECE_HOLLOW;
import static io.weldgate.decision.Circumstance.WORKPIECE_UNKNOWN;
import static io.weldgate.decision.Circumstance.WORK_AT_HEIGHT;
import static io.weldgate.decision.Measure.CYLINDERS_APART;
import static io.weldgate.decision.Measure.DRAINS_COVERED;
import static io.weldgate.decision.Measure.INSIDE_CLEANED;
import static io.weldgate.decision.Measure.LINING_PROTECTED;
import static io.weldgate.decision.Measure.MACHINE_EARTHED;
import static io.weldgate.decision.Measure.PIPES_ISOLATED;
import static io.weldgate.decision.Measure.SPARKS_CAUGHT;
import static io.weldgate.rule.Hearsay.crowdedPlace;
import static io.weldgate.rule.Hearsay.place;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Fact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be planned against the hazards that an applicant tells. */
class ApplicationMeasureRulesTest {

    @Test
    void a_workpiece_nobody_has_looked_into_is_refused_and_a_hollow_one_that_somebody_has_is_not() {
        assertThat(told(WORKPIECE_UNKNOWN).applied().blocks()).containsExactly("TP-04");
        assertThat(told(WORKPIECE_HOLLOW).applied().blocks()).isEmpty();
    }

    @Test
    void what_held_something_dangerous_is_cleaned_and_cut_off_both() {
        assertThat(told(HELD_FLAMMABLES).applied().blocks()).containsExactly("TP-05");
        assertThat(told(HELD_TOXIC).taking(INSIDE_CLEANED).applied().blocks()).containsExactly("TP-05");
        assertThat(told(HELD_TOXIC, HELD_FLAMMABLES).taking(PIPES_ISOLATED).applied().blocks())
                .containsExactly("TP-05");
        assertThat(told(HELD_FLAMMABLES).taking(INSIDE_CLEANED, PIPES_ISOLATED).applied().blocks()).isEmpty();
    }

    @Test
    void what_sparks_can_reach_is_shielded_or_the_sparks_are_caught() {
        assertThat(told(COMBUSTIBLE_NEAR).applied().blocks()).containsExactly("TP-06");
        assertThat(told(COMBUSTIBLE_NEAR).taking(DRAINS_COVERED).applied().blocks()).containsExactly("TP-06");
        assertThat(told(COMBUSTIBLE_NEAR).taking(LINING_PROTECTED).applied().blocks()).isEmpty();
        assertThat(told(COMBUSTIBLE_NEAR).taking(SPARKS_CAUGHT).applied().blocks()).isEmpty();
    }

    @Test
    void what_is_under_pressure_is_welded_at_the_special_grade_with_a_plan_only_and_is_refused_once() {
        assertThat(told(PRESSURISED).applied().blocks()).containsExactly("TP-07");
        assertThat(told(PRESSURISED).withPlan().applied().blocks()).containsExactly("TP-07");
        assertThat(told(PRESSURISED).asking(Grade.GRADE_1).withPlan().appliedAt(Profile.HAZCHEM).blocks())
                .containsExactly("TP-07");
        assertThat(told(PRESSURISED).asking(Grade.SPECIAL).appliedAt(Profile.HAZCHEM).blocks())
                .containsExactly("WORK_PLAN_MISSING");
        assertThat(told(PRESSURISED).asking(Grade.SPECIAL).withPlan().appliedAt(Profile.HAZCHEM).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Grade.class, names = {"SPECIAL", "GRADE_1"})
    void the_special_grade_needs_a_work_plan_and_the_first_does_not(Grade grade) {
        assertThat(told().asking(grade).appliedAt(Profile.HAZCHEM).blocks())
                .isEqualTo(grade == Grade.SPECIAL ? List.of("WORK_PLAN_MISSING") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"1.99, false", "2, true", "30, true", "-3, false"})
    void work_counts_as_at_height_from_the_limit_on(double metres, boolean high) {
        assertThat(told().at(metres).applied().blocks()).isEqualTo(high ? List.of("NM-8") : List.of());
        assertThat(told().at(metres).taking(SPARKS_CAUGHT).applied().blocks()).isEmpty();
    }

    @Test
    void work_at_height_and_in_a_confined_space_has_a_linked_permit_at_chemical_plants_only() {
        assertThat(told(WORK_AT_HEIGHT).applied().blocks()).containsExactly("NM-8");
        assertThat(told(WORK_AT_HEIGHT, CONFINED_SPACE).taking(SPARKS_CAUGHT).applied().blocks()).isEmpty();
        assertThat(told(WORK_AT_HEIGHT).taking(SPARKS_CAUGHT).appliedAt(Profile.HAZCHEM).blocks())
                .containsExactly("LINKED_PERMIT_MISSING");
        assertThat(told().at(2).taking(SPARKS_CAUGHT).appliedAt(Profile.HAZCHEM).blocks())
                .containsExactly("LINKED_PERMIT_MISSING");
        assertThat(told(CONFINED_SPACE).appliedAt(Profile.HAZCHEM).blocks()).containsExactly("LINKED_PERMIT_MISSING");
        assertThat(told(CONFINED_SPACE).linkedTo("SX-1").appliedAt(Profile.HAZCHEM).blocks()).isEmpty();
        assertThat(told(WORK_AT_HEIGHT).taking(SPARKS_CAUGHT).linkedTo("GC-1").appliedAt(Profile.HAZCHEM).blocks())
                .isEmpty();
    }

    @Test
    void cylinders_and_a_machine_far_away_bring_their_measures() {
        assertThat(told(CYLINDERS).applied().blocks()).containsExactly("NM-5");
        assertThat(told(CYLINDERS).taking(CYLINDERS_APART).applied().blocks()).isEmpty();
        assertThat(told(MACHINE_FAR).applied().blocks()).containsExactly("MACHINE_FAR");
        assertThat(told(MACHINE_FAR).taking(MACHINE_EARTHED).applied().blocks()).isEmpty();
    }

    @Test
    void a_crowded_place_demands_a_plan_whether_it_is_one_or_is_overlaid_as_one() {
        Fact crowded = crowdedPlace(LocalTime.NOON, LocalTime.MIDNIGHT);
        Fact overlaid = place(false, LocalTime.NOON, LocalTime.MIDNIGHT);

        assertThat(told().applied().with(crowded).blocks()).containsExactly("NM-7");
        assertThat(told().applied().with(overlaid).and(new PlaceFact.Overlay(Profile.CROWDED)).blocks())
                .containsExactly("NM-7");
        assertThat(told().withPlan().applied().with(crowded).blocks()).isEmpty();
    }
}
