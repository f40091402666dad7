package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.ZONE;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CalendarFact.CalendarYear;
import io.weldgate.decision.CalendarFact.SpecialDay;
import io.weldgate.decision.DayKind;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Finding.Severity;
import io.weldgate.decision.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarRulesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({"2026-11-24T20:00, 2026-11-25T00:00, false", "2026-11-24T20:00, 2026-11-25T00:01, true",
        "2026-11-25T10:00, 2026-11-25T11:00, true", "2026-11-25T23:59, 2026-11-26T01:00, true",
        "2026-11-26T00:00, 2026-11-26T01:00, false"})
    void a_window_that_ends_as_the_holiday_begins_or_begins_as_it_ends_does_not_touch_it(LocalDateTime from,
            LocalDateTime until, boolean escalated) {
        Hearsay application = planned(from, until).and(marked(WEDNESDAY, DayKind.HOLIDAY));

        assertThat(application.blocks()).isEmpty();
        assertThat(reasons(application).contains("HOLIDAY")).isEqualTo(escalated);
        assertThat(application.remarks().contains("SPECIAL_DAY")).isEqualTo(escalated);
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPLICATION", "APPROVAL"})
    void a_major_event_is_escalated_and_named(Question question) {
        Hearsay application = asked(question).with(during(WEDNESDAY)).and(marked(WEDNESDAY, DayKind.MAJOR_EVENT));

        assertThat(reasons(application)).containsExactly("MAJOR_EVENT");
        assertThat(application.findings()).filteredOn(finding -> finding.code().equals("SPECIAL_DAY")).singleElement()
                .matches(finding -> finding.severity() == Severity.ADVICE)
                .extracting(Finding::arguments).isEqualTo(List.of("2026-11-25", "MAJOR_EVENT", "a day", "a notice"));
    }

    @Test
    void a_make_up_saturday_is_no_rest_day_and_its_sunday_is() {
        SpecialDay workday = marked(SATURDAY, DayKind.WORKDAY);

        assertThat(reasons(onDay(SATURDAY).and(workday))).isEmpty();
        assertThat(reasons(onDay(SATURDAY))).containsExactly("REST_DAY");
        assertThat(reasons(onDay(SATURDAY.plusDays(1)).and(workday))).containsExactly("REST_DAY");
        assertThat(reasons(planned(SATURDAY.atTime(20, 0), SATURDAY.plusDays(1).atStartOfDay()).and(workday)))
                .containsExactly("NIGHT");
        assertThat(reasons(planned(SATURDAY.atTime(20, 0), SATURDAY.plusDays(1).atTime(0, 1)).and(workday)))
                .containsExactly("NIGHT", "REST_DAY");
    }

    @Test
    void a_make_up_day_that_no_notice_has_fixed_is_still_a_rest_day() {
        assertThat(reasons(onDay(SATURDAY).and(new SpecialDay(SATURDAY, DayKind.WORKDAY, "a day", "a notice", true))))
                .containsExactly("REST_DAY");
    }

    @Test
    void a_provisional_calendar_is_told_to_be_one() {
        assertThat(onDay(WEDNESDAY).remarks()).isEmpty();
        assertThat(onDay(WEDNESDAY).with(new CalendarYear(2026, true)).remarks())
                .containsExactly("CALENDAR_PROVISIONAL");
        assertThat(onDay(WEDNESDAY).and(new CalendarYear(2027, true)).remarks()).isEmpty();
    }

    @Test
    void a_year_without_a_calendar_is_told_and_keeps_its_weekends() {
        LocalDateTime newYear = LocalDateTime.of(2027, 1, 1, 0, 0);

        assertThat(onDay(SATURDAY).without(CalendarYear.class).remarks())
                .containsExactly("ESCALATED", "CALENDAR_MISSING");
        assertThat(planned(newYear.minusHours(1), newYear).remarks()).doesNotContain("CALENDAR_MISSING");
        assertThat(planned(newYear.minusHours(1), newYear.plusMinutes(1)).findings()).contains(new Finding(
                "CALENDAR_MISSING", Severity.ADVICE, "九必须 9；AQ 3064.2 5.10.8", List.of("2027")));
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "READINESS", "RENEWAL", "ON_SITE"})
    void who_approves_is_no_question_once_the_permit_is_issued(Question question) {
        Hearsay later = asked(question).and(marked(Hearsay.TODAY, DayKind.HOLIDAY)).without(CalendarYear.class);

        assertThat(later.remarks()).doesNotContain("ESCALATED", "SPECIAL_DAY", "CALENDAR_MISSING");
    }

    @Test
    void a_window_of_decades_is_refused_for_its_length_and_not_for_the_number_of_its_days() {
        assertThat(planned(WEDNESDAY.atStartOfDay(), WEDNESDAY.plusYears(70).atStartOfDay()).blocks())
                .containsExactly("WINDOW_TOO_LONG");
    }

    private static List<String> reasons(Hearsay hearsay) {
        return hearsay.findings().stream().filter(finding -> finding.code().equals("ESCALATED"))
                .filter(finding -> finding.severity() == Severity.ROUTE)
                .map(finding -> finding.arguments().get(0)).toList();
    }

    private static SpecialDay marked(LocalDate day, DayKind kind) {
        return new SpecialDay(day, kind, "a day", "a notice", false);
    }

    private static Hearsay onDay(LocalDate day) {
        return asked(Question.APPLICATION).with(during(day));
    }

    private static io.weldgate.decision.Fact during(LocalDate day) {
        return permit().from(wall(day.atTime(10, 0)), wall(day.atTime(11, 0))).fact();
    }

    private static Hearsay planned(LocalDateTime from, LocalDateTime until) {
        return asked(Question.APPLICATION).with(permit().from(wall(from), wall(until)).fact());
    }

    private static Instant wall(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
