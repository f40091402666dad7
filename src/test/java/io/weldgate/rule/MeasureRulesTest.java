package io.weldgate.rule;

import static io.weldgate.decision.Circumstance.ADJOINING_UNIT;
import static io.weldgate.decision.Circumstance.COMBUSTIBLE_NEAR;
import static io.weldgate.decision.Circumstance.CONFINED_SPACE;
import static io.weldgate.decision.Circumstance.CYLINDERS;
import static io.weldgate.decision.Circumstance.HELD_FLAMMABLES;
import static io.weldgate.decision.Circumstance.HELD_TOXIC;
import static io.weldgate.decision.Circumstance.MACHINE_FAR;
import static io.weldgate.decision.Circumstance.OUTDOORS;
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
import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Grade;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.ProtectiveEquipment;
import io.weldgate.decision.Question;
import io.weldgate.decision.SiteStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureRulesTest {

    // ---- what the applicant tells

    @Test
    void a_workpiece_nobody_has_looked_into_is_refused_and_a_hollow_one_that_somebody_has_is_not() {
        assertThat(applied(told(WORKPIECE_UNKNOWN))).containsExactly("TP-04");
        assertThat(applied(told(WORKPIECE_HOLLOW))).isEmpty();
    }

    @Test
    void what_held_something_dangerous_is_cleaned_and_cut_off_both() {
        assertThat(applied(told(HELD_FLAMMABLES))).containsExactly("TP-05");
        assertThat(applied(told(HELD_TOXIC).taking(INSIDE_CLEANED))).containsExactly("TP-05");
        assertThat(applied(told(HELD_TOXIC, HELD_FLAMMABLES).taking(PIPES_ISOLATED))).containsExactly("TP-05");
        assertThat(applied(told(HELD_FLAMMABLES).taking(INSIDE_CLEANED, PIPES_ISOLATED))).isEmpty();
    }

    @Test
    void what_sparks_can_reach_is_shielded_or_the_sparks_are_caught() {
        assertThat(applied(told(COMBUSTIBLE_NEAR))).containsExactly("TP-06");
        assertThat(applied(told(COMBUSTIBLE_NEAR).taking(DRAINS_COVERED))).containsExactly("TP-06");
        assertThat(applied(told(COMBUSTIBLE_NEAR).taking(LINING_PROTECTED))).isEmpty();
        assertThat(applied(told(COMBUSTIBLE_NEAR).taking(SPARKS_CAUGHT))).isEmpty();
    }

    @Test
    void what_is_under_pressure_is_welded_at_the_special_grade_with_a_plan_only_and_is_refused_once() {
        assertThat(applied(told(PRESSURISED))).containsExactly("TP-07");
        assertThat(applied(told(PRESSURISED).withPlan())).containsExactly("TP-07");
        assertThat(chemical(told(PRESSURISED).asking(Grade.GRADE_1).withPlan())).containsExactly("TP-07");
        assertThat(chemical(told(PRESSURISED).asking(Grade.SPECIAL))).containsExactly("WORK_PLAN_MISSING");
        assertThat(chemical(told(PRESSURISED).asking(Grade.SPECIAL).withPlan())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Grade.class, names = {"SPECIAL", "GRADE_1"})
    void the_special_grade_needs_a_work_plan_and_the_first_does_not(Grade grade) {
        assertThat(chemical(told().asking(grade)))
                .isEqualTo(grade == Grade.SPECIAL ? List.of("WORK_PLAN_MISSING") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"1.99, false", "2, true", "30, true", "-3, false"})
    void work_counts_as_at_height_from_the_limit_on(double metres, boolean high) {
        assertThat(applied(told().at(metres))).isEqualTo(high ? List.of("NM-8") : List.of());
        assertThat(applied(told().at(metres).taking(SPARKS_CAUGHT))).isEmpty();
    }

    @Test
    void work_at_height_and_in_a_confined_space_has_a_linked_permit_at_chemical_plants_only() {
        assertThat(applied(told(WORK_AT_HEIGHT))).containsExactly("NM-8");
        assertThat(applied(told(WORK_AT_HEIGHT, CONFINED_SPACE).taking(SPARKS_CAUGHT))).isEmpty();
        assertThat(chemical(told(WORK_AT_HEIGHT).taking(SPARKS_CAUGHT))).containsExactly("LINKED_PERMIT_MISSING");
        assertThat(chemical(told().at(2).taking(SPARKS_CAUGHT))).containsExactly("LINKED_PERMIT_MISSING");
        assertThat(chemical(told(CONFINED_SPACE))).containsExactly("LINKED_PERMIT_MISSING");
        assertThat(chemical(told(CONFINED_SPACE).linkedTo("SX-1"))).isEmpty();
        assertThat(chemical(told(WORK_AT_HEIGHT).taking(SPARKS_CAUGHT).linkedTo("GC-1"))).isEmpty();
    }

    @Test
    void cylinders_and_a_machine_far_away_bring_their_measures() {
        assertThat(applied(told(CYLINDERS))).containsExactly("NM-5");
        assertThat(applied(told(CYLINDERS).taking(CYLINDERS_APART))).isEmpty();
        assertThat(applied(told(MACHINE_FAR))).containsExactly("MACHINE_FAR");
        assertThat(applied(told(MACHINE_FAR).taking(MACHINE_EARTHED))).isEmpty();
    }

    @Test
    void a_crowded_place_demands_a_plan_whether_it_is_one_or_is_overlaid_as_one() {
        assertThat(asked(Question.APPLICATION).with(crowded()).with(told().fact()).blocks()).containsExactly("NM-7");
        assertThat(asked(Question.APPLICATION).with(place(Profile.GENERAL)).and(new PlaceFact.Overlay(Profile.CROWDED))
                .with(told().fact()).blocks()).containsExactly("NM-7");
        assertThat(asked(Question.APPLICATION).with(crowded()).with(told().withPlan().fact()).blocks()).isEmpty();
    }

    // ---- clearing

    @Test
    void every_measure_named_is_confirmed_by_its_name() {
        Hearsay two = onSite(told().taking(DRAINS_COVERED, SPARKS_CAUGHT));

        assertThat(two.blocks()).containsExactly("MEASURE_MISSING", "MEASURE_MISSING");
        two.and(new CheckFact.ConfirmedMeasures(Set.of(DRAINS_COVERED)));
        assertThat(two.findings().stream().filter(Finding::blocks)).extracting(Finding::arguments)
                .containsExactly(List.of("SPARKS_CAUGHT"));
        assertThat(two.with(new CheckFact.ConfirmedMeasures(Set.of(DRAINS_COVERED, SPARKS_CAUGHT))).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BRIEFING_RECEIVED, TP-03", "ESCAPE_ROUTE_KNOWN, TP-03", "CORDON_PLACED, NM-6",
        "EXTINGUISHERS_IN_DATE, EXTINGUISHER_EXPIRED"})
    void these_are_stated_everywhere(SiteStatement left, String code) {
        assertThat(onSite(told()).with(without(left)).blocks()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"NOTICE_POSTED, NOTICE_MISSING", "SEPARATED, SEPARATION_MISSING", "CLOSED_TO_PUBLIC, OPEN_TO_PUBLIC",
        "EXITS_FREE, EXITS_BLOCKED"})
    void these_are_stated_in_crowded_places_only(SiteStatement left, String code) {
        assertThat(onSite(told()).with(without(left)).blocks()).isEmpty();
        assertThat(onSite(told()).with(without(left)).with(crowded()).blocks()).containsExactly(code);
        assertThat(onSite(told()).with(without(left)).and(new PlaceFact.Overlay(Profile.CROWDED)).blocks())
                .containsExactly(code);
    }

    @Test
    void a_hollow_workpiece_is_looked_into_and_vented() {
        assertThat(onSite(told(WORKPIECE_HOLLOW)).blocks()).isEmpty();
        assertThat(onSite(told(WORKPIECE_HOLLOW)).with(without(SiteStatement.INSIDE_INSPECTED)).blocks())
                .containsExactly("TP-04");
        assertThat(onSite(told(WORKPIECE_HOLLOW)).with(without(SiteStatement.PRESSURE_RELEASED)).blocks())
                .containsExactly("TP-07");
        assertThat(onSite(told(WORKPIECE_HOLLOW, PRESSURISED)).with(without(SiteStatement.PRESSURE_RELEASED)).blocks())
                .isEmpty();
        assertThat(onSite(told()).with(without(SiteStatement.PRESSURE_RELEASED)).blocks()).isEmpty();
    }

    @Test
    void the_unit_next_door_has_signed() {
        assertThat(onSite(told(ADJOINING_UNIT)).blocks()).isEmpty();
        assertThat(onSite(told(ADJOINING_UNIT)).with(without(SiteStatement.ADJOINING_UNIT_AGREED)).blocks())
                .containsExactly("TP-10");
        assertThat(onSite(told()).with(without(SiteStatement.ADJOINING_UNIT_AGREED)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31, , , true", "30, , , false", ", 16, , true", ", 15, , false", ", , 11, true", ", , 10, false",
        "31, 16, 11, true", ", , , true"})
    void other_work_keeps_its_distance_and_the_limit_itself_is_too_near(Integer gas, Integer liquid, Integer solvent,
            boolean far) {
        assertThat(onSite(told()).and(new CheckFact.Distances(gas, liquid, solvent)).blocks())
                .isEqualTo(far ? List.of() : List.of("DISTANCE_TOO_SHORT"));
    }

    // ---- readiness

    @Test
    void extinguishers_are_as_many_as_the_permit_names() {
        assertThat(ready(3, 2)).isEmpty();
        assertThat(ready(3, 1)).containsExactly("NM-2");
        assertThat(onSite(told()).with(Hearsay.permit().withExtinguishers(3).fact()).blocks()).containsExactly("NM-2");
    }

    @Test
    void a_machine_beyond_the_limit_is_a_point_itself() {
        assertThat(ready(10, 2)).isEmpty();
        assertThat(ready(11, 2)).isEmpty();
        Hearsay uncleared = onSite(told()).with(without(SiteStatement.MACHINE_PLACE_CLEARED));
        assertThat(uncleared.with(equipment(10, 2)).blocks()).isEmpty();
        assertThat(uncleared.with(equipment(11, 2)).blocks()).containsExactly("MACHINE_PLACE_NOT_CLEARED");
    }

    @ParameterizedTest
    @EnumSource(ProtectiveEquipment.class)
    void a_piece_of_protective_equipment_is_missed_where_it_is_demanded(ProtectiveEquipment missing) {
        boolean always = missing != ProtectiveEquipment.HARNESS && missing != ProtectiveEquipment.BREATHING;
        Fact worn = new CheckFact.Equipment(3, 2, EnumSet.complementOf(EnumSet.of(missing)));

        assertThat(onSite(told()).with(worn).blocks()).isEqualTo(always ? List.of("NM-4") : List.of());
        assertThat(onSite(told(WORK_AT_HEIGHT, CONFINED_SPACE)).with(worn).blocks()).containsExactly("NM-4");
        assertThat(onSite(told(HELD_TOXIC).at(2)).with(worn).blocks()).containsExactly("NM-4");
    }

    @ParameterizedTest
    @CsvSource({"5, 10, true, true", "4, 10, true, false", "5, 9, true, false", "5, 10, false, false"})
    void cylinders_stand_upright_and_far_enough(int gap, int point, boolean upright, boolean well) {
        assertThat(onSite(told(CYLINDERS)).and(new CheckFact.Cylinders(gap, point, upright)).blocks())
                .isEqualTo(well ? List.of() : List.of("NM-5"));
    }

    @Test
    void cylinders_of_which_nothing_is_told_are_refused() {
        assertThat(onSite(told(CYLINDERS)).blocks()).containsExactly("NM-5");
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false", "12, false"})
    void outdoors_the_wind_is_weaker_than_the_limit(int grade, boolean weak) {
        assertThat(onSite(told(OUTDOORS)).and(new CheckFact.Wind(grade)).blocks())
                .isEqualTo(weak ? List.of() : List.of("WIND_TOO_STRONG"));
        assertThat(onSite(told()).and(new CheckFact.Wind(grade)).blocks()).isEmpty();
    }

    @Test
    void outdoors_the_wind_is_told() {
        assertThat(onSite(told(OUTDOORS)).blocks()).containsExactly("WIND_UNKNOWN");
    }

    // ---- photos

    @Test
    void a_photo_is_fresh_up_to_the_limit() {
        Instant halfAnHourAgo = NOW.minus(Duration.ofMinutes(30));

        assertThat(photo(halfAnHourAgo, false, false).blocks()).isEmpty();
        assertThat(photo(halfAnHourAgo.minusNanos(1_000), false, false).blocks()).containsExactly("PHOTO_NOT_FRESH");
    }

    @Test
    void the_same_photo_twice_is_refused_and_one_of_another_permit_is_mentioned() {
        assertThat(photo(NOW, true, false).blocks()).containsExactly("PHOTO_TWICE");
        assertThat(photo(NOW, false, true).blocks()).isEmpty();
        assertThat(photo(NOW, false, true).remarks()).containsExactly("PHOTO_USED_BEFORE");
        assertThat(photo(NOW, false, false).remarks()).isEmpty();
    }

    private static Hearsay photo(Instant takenAt, boolean twice, boolean elsewhere) {
        return onSite(told()).and(new CheckFact.Photo(1, takenAt, twice, elsewhere));
    }

    private static List<String> applied(Told told) {
        return asked(Question.APPLICATION).with(told.fact()).blocks();
    }

    private static List<String> chemical(Told told) {
        return asked(Question.APPLICATION).in(Profile.HAZCHEM).with(place(Profile.HAZCHEM)).with(told.fact()).blocks();
    }

    private static Hearsay onSite(Told told) {
        return asked(Question.ON_SITE).with(told.fact());
    }

    private static List<String> ready(int machineMetres, int extinguishers) {
        return onSite(told()).with(equipment(machineMetres, extinguishers)).blocks();
    }

    private static Fact equipment(int machineMetres, int extinguishers) {
        return new CheckFact.Equipment(machineMetres, extinguishers, EnumSet.allOf(ProtectiveEquipment.class));
    }

    private static Fact without(SiteStatement left) {
        return new CheckFact.Declared(EnumSet.complementOf(EnumSet.of(left)));
    }

    private static Fact crowded() {
        return place(Profile.CROWDED);
    }

    private static Fact place(Profile profile) {
        return new PlaceFact.WorkPlace("S-1", profile, false, 300, LocalTime.of(12, 0), LocalTime.of(22, 0));
    }
}
