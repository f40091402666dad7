package io.weldgate.rule;

import static io.weldgate.decision.Circumstance.ADJOINING_UNIT;
import static io.weldgate.decision.Circumstance.PRESSURISED;
import static io.weldgate.decision.Circumstance.WORKPIECE_HOLLOW;
import static io.weldgate.decision.Measure.DRAINS_COVERED;
import static io.weldgate.decision.Measure.SPARKS_CAUGHT;
import static io.weldgate.rule.Hearsay.place;
import static io.weldgate.rule.Told.statedAllBut;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.SiteStatement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be done and stated of the place before hot work. */
class ClearingRulesTest {

    @Test
    void every_measure_named_is_confirmed_by_its_name() {
        Hearsay two = told().taking(DRAINS_COVERED, SPARKS_CAUGHT).onSite();

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
        assertThat(told().onSite().with(statedAllBut(left)).blocks()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"NOTICE_POSTED, NOTICE_MISSING", "SEPARATED, SEPARATION_MISSING", "CLOSED_TO_PUBLIC, OPEN_TO_PUBLIC",
        "EXITS_FREE, EXITS_BLOCKED"})
    void these_are_stated_in_crowded_places_only(SiteStatement left, String code) {
        assertThat(told().onSite().with(statedAllBut(left)).blocks()).isEmpty();
        assertThat(told().onSite().with(statedAllBut(left)).with(place(Profile.CROWDED)).blocks())
                .containsExactly(code);
        assertThat(told().onSite().with(statedAllBut(left)).and(new PlaceFact.Overlay(Profile.CROWDED)).blocks())
                .containsExactly(code);
    }

    @Test
    void a_hollow_workpiece_is_looked_into_and_vented() {
        assertThat(told(WORKPIECE_HOLLOW).onSite().blocks()).isEmpty();
        assertThat(told(WORKPIECE_HOLLOW).onSite().with(statedAllBut(SiteStatement.INSIDE_INSPECTED)).blocks())
                .containsExactly("TP-04");
        assertThat(told(WORKPIECE_HOLLOW).onSite().with(statedAllBut(SiteStatement.PRESSURE_RELEASED)).blocks())
                .containsExactly("TP-07");
        assertThat(told(WORKPIECE_HOLLOW, PRESSURISED).onSite().with(statedAllBut(SiteStatement.PRESSURE_RELEASED))
                .blocks()).isEmpty();
        assertThat(told().onSite().with(statedAllBut(SiteStatement.PRESSURE_RELEASED)).blocks()).isEmpty();
    }

    @Test
    void the_unit_next_door_has_signed() {
        assertThat(told(ADJOINING_UNIT).onSite().blocks()).isEmpty();
        assertThat(told(ADJOINING_UNIT).onSite().with(statedAllBut(SiteStatement.ADJOINING_UNIT_AGREED)).blocks())
                .containsExactly("TP-10");
        assertThat(told().onSite().with(statedAllBut(SiteStatement.ADJOINING_UNIT_AGREED)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31, , , true", "30, , , false", ", 16, , true", ", 15, , false", ", , 11, true", ", , 10, false",
        "31, 16, 11, true", ", , , true"})
    void other_work_keeps_its_distance_and_the_limit_itself_is_too_near(Integer gas, Integer liquid, Integer solvent,
            boolean far) {
        assertThat(told().onSite().and(new CheckFact.Distances(gas, liquid, solvent)).blocks())
                .isEqualTo(far ? List.of() : List.of("DISTANCE_TOO_SHORT"));
    }
}
