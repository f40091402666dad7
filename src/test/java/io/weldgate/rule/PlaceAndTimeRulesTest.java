package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.ZONE;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.crowdedPlace;
import static io.weldgate.rule.Hearsay.permit;
import static io.weldgate.rule.Hearsay.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceAndTimeRulesTest {

    private static Instant wall(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class)
    void an_excluded_site_is_refused_whatever_is_asked(Question question) {
        assertThat(asked(question).with(place(true, null, null)).blocks()).containsExactly("SITE_EXCLUDED");
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "ON_SITE"})
    void who_stands_on_the_fence_is_inside_and_a_step_further_is_not(Question question) {
        assertThat(asked(question).with(new PlaceFact.Whereabouts("x", 300)).blocks()).isEmpty();
        assertThat(asked(question).with(new PlaceFact.Whereabouts("x", 300.01)).blocks())
                .containsExactly("OUTSIDE_FENCE");
        assertThat(asked(question).with(new PlaceFact.Whereabouts("x", Double.NaN)).blocks())
                .containsExactly("OUTSIDE_FENCE");
    }

    @Test
    void the_whole_radius_is_cleared_and_a_metre_less_is_not_enough() {
        assertThat(asked(Question.ON_SITE).with(new CheckFact.ClearedArea(10)).blocks()).isEmpty();
        assertThat(asked(Question.ON_SITE).with(new CheckFact.ClearedArea(9)).blocks()).containsExactly("TP-08");
    }

    @ParameterizedTest
    @CsvSource({"08:59:59, true", "09:00:00, false", "21:59:59, false", "22:00:00, true"})
    void a_crowded_place_is_free_for_hot_work_only_while_it_is_closed(LocalTime time, boolean free) {
        Instant at = wall(TODAY.atTime(time));
        Hearsay scan = asked(Question.SCAN).at(at).in(Profile.CROWDED)
                .with(crowdedPlace()).with(permit().from(at, at.plusSeconds(60)).fact());

        assertThat(scan.blocks()).isEqualTo(free ? List.of() : List.of("OPENING_HOURS"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18T22:00, 2026-11-19T06:00, true", "2026-11-18T21:59, 2026-11-19T05:00, false",
        "2026-11-19T05:00, 2026-11-19T09:00, true", "2026-11-19T05:00, 2026-11-19T09:01, false",
        "2026-11-19T10:00, 2026-11-19T11:00, false"})
    void a_window_in_a_crowded_place_lies_wholly_outside_its_hours(LocalDateTime from, LocalDateTime until,
    boolean free) {
        Hearsay application = asked(Question.APPLICATION).in(Profile.CROWDED).with(crowdedPlace())
                .with(permit().from(wall(from), wall(until)).fact());

        assertThat(application.blocks()).isEqualTo(free ? List.of() : List.of("OPENING_HOURS"));
    }

    @Test
    void nobody_applies_for_work_in_a_crowded_place_of_which_nobody_knows_the_hours() {
        Fact unknown = place(Profile.CROWDED);

        assertThat(asked(Question.APPLICATION).with(unknown).blocks()).containsExactly("OPENING_HOURS_UNKNOWN");
        assertThat(asked(Question.APPLICATION).and(new PlaceFact.Overlay(Profile.CROWDED)).blocks())
                .containsExactly("OPENING_HOURS_UNKNOWN");
        assertThat(asked(Question.SCAN).with(unknown).blocks()).isEmpty();
        assertThat(asked(Question.APPLICATION).with(place(false, null, null)).blocks()).isEmpty();
    }

    @Test
    void hours_of_a_place_that_is_not_crowded_forbid_nothing() {
        assertThat(asked(Question.SCAN).with(place(false, LocalTime.of(9, 0), LocalTime.of(22, 0))).blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18T20:00, 2026-11-18T22:00, ''", "2026-11-18T20:00, 2026-11-18T22:01, NIGHT",
        "2026-11-19T06:00, 2026-11-19T10:00, ''", "2026-11-19T05:59, 2026-11-19T10:00, NIGHT",
        "2026-11-19T01:00, 2026-11-19T02:00, NIGHT",
        "2026-11-20T18:00, 2026-11-20T20:00, ''", "2026-11-21T08:00, 2026-11-21T10:00, REST_DAY",
        "2026-11-22T18:00, 2026-11-22T20:00, REST_DAY", "2026-11-22T23:00, 2026-11-23T01:00, 'NIGHT REST_DAY'",
        "2026-11-23T06:00, 2026-11-23T10:00, ''"})
    void work_at_night_or_on_a_rest_day_is_escalated(LocalDateTime from, LocalDateTime until, String reasons) {
        Hearsay application = asked(Question.APPLICATION).with(permit().from(wall(from), wall(until)).fact());

        assertThat(application.blocks()).isEmpty();
        assertThat(application.findings()).filteredOn(finding -> finding.code().equals("ESCALATED"))
                .allMatch(finding -> finding.severity() == Finding.Severity.ROUTE)
                .extracting(finding -> finding.arguments().get(0))
                .containsExactlyElementsOf(reasons.isEmpty() ? List.of() : List.of(reasons.split(" ")));
    }

    @Test
    void a_window_that_ends_as_the_rest_day_begins_is_not_escalated_for_it() {
        Instant saturday = wall(LocalDate.of(2026, 11, 21).atStartOfDay());

        assertThat(escalations(saturday.minusSeconds(60), saturday)).containsExactly("NIGHT");
        assertThat(escalations(saturday.minusSeconds(60), saturday.plusSeconds(1)))
                .containsExactly("NIGHT", "REST_DAY");
    }

    @Test
    void the_night_is_a_limit() {
        assertThat(asked(Question.APPROVAL).under("night-from", "10:30")
                .with(permit().from(NOW, NOW.plusSeconds(1801)).fact()).remarks()).containsExactly("ESCALATED");
        assertThat(asked(Question.APPROVAL).under("night-from", "10:30")
                .with(permit().from(NOW, NOW.plusSeconds(1800)).fact()).remarks()).isEmpty();
    }

    private static List<String> escalations(Instant from, Instant until) {
        return asked(Question.APPLICATION).with(permit().from(from, until).fact()).findings().stream()
                .filter(finding -> finding.code().equals("ESCALATED")).map(finding -> finding.arguments().get(0))
                .toList();
    }
}
