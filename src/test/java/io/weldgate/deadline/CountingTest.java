package io.weldgate.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.calendar.CalendarFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time limits at their edges, by the calendar of 2026 as published; the last moment is the one before the end. */
class CountingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String COUNTY = "150621";

    private final ClocksFile file = ClocksFile.read();

    @ParameterizedTest
    @CsvSource({
        // over a weekend: 5 working days from Wednesday to the next Wednesday
        "HEARING_REQUEST, 2026-03-04T10:00, 2026-03-12T00:00",
        // the day of the event is not counted, at whatever hour: 2026-03-02 is a Monday
        "REPORT_CHECK, 2026-03-02T00:00, 2026-03-06T00:00",
        "REPORT_CHECK, 2026-03-02T23:59, 2026-03-06T00:00",
        // Golden week 10-01 to 10-07; the Saturday 10-10 is a working day
        "PRESERVATION_DECISION, 2026-09-28T09:00, 2026-10-14T00:00",
        // Spring Festival 02-15 to 02-23; both Saturdays 02-14 and 02-28 are working days
        "PRESERVATION_DECISION, 2026-02-12T09:00, 2026-03-01T00:00",
        // New Year: 01-01 to 01-03, and the Sunday 01-04 is a working day
        "REPORT_CHECK, 2025-12-31T17:00, 2026-01-07T00:00",
        // 国务院令310号: calendar days, holidays or not
        "CRIME_DECISION, 2026-09-30T15:00, 2026-10-04T00:00",
        "CRIME_DECISION, 2026-12-30T15:00, 2027-01-03T00:00",
        // leap day
        "CRIME_DECISION, 2028-02-27T12:00, 2028-03-02T00:00",
        "LIMITATION, 2024-02-29T12:00, 2026-03-01T00:00",
        "LIMITATION_PUBLIC_ORDER, 2026-08-31T12:00, 2027-03-01T00:00",
        "LIMITATION, 2024-11-22T12:00, 2026-11-23T00:00",
        // 90 days, and no moving at their end: 2026-10-01 is a holiday
        "PENALTY_DECISION, 2026-07-03T08:00, 2026-10-02T00:00",
        // payment moves: the 15th day is 10-03, the next working day 10-08
        "FINE_PAYMENT, 2026-09-18T08:00, 2026-10-09T00:00",
        "FINE_PAYMENT, 2026-09-11T08:00, 2026-09-29T00:00",
        // hours run through nights and holidays
        "CRIME_TRANSFER, 2026-09-30T16:30, 2026-10-01T16:30",
        "CRIME_TRANSFER, 2026-12-31T23:59, 2027-01-01T23:59",
        "STOP_AND_FIX_EVIDENCE, 2026-11-22T10:00, 2026-11-22T10:00",
        // backwards: 10-10, 10-09, 10-08, 09-30, 09-29, 09-28 and, before the Mid-Autumn days, 09-24 lie between
        "HEARING_NOTICE, 2026-10-12T09:00, 2026-09-24T00:00"})
    void ends_at(CaseClock clock, LocalDateTime start, LocalDateTime end) {
        assertThat(counted(clock, start).dueAt()).isEqualTo(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        // an expert opinion of a week in the middle: the day of its beginning counts, that of its end does not
        "PENALTY_DECISION, 2026-03-02T08:00, 2026-03-10T10:00, 2026-03-17T16:00, 2026-06-08T00:00",
        // over a weekend, only working days can be taken out: Friday to Monday is one
        "PRESERVATION_DECISION, 2026-03-02T08:00, 2026-03-06T10:00, 2026-03-09T16:00, 2026-03-13T00:00",
        // within one day nothing is lost
        "PRESERVATION_DECISION, 2026-03-02T08:00, 2026-03-06T10:00, 2026-03-06T16:00, 2026-03-12T00:00",
        // after the end it does nothing any more
        "REPORT_CHECK, 2026-03-02T08:00, 2026-03-09T10:00, 2026-03-20T16:00, 2026-03-06T00:00",
        // hours are made up for to the minute
        "CRIME_TRANSFER, 2026-03-02T08:00, 2026-03-02T10:00, 2026-03-02T12:30, 2026-03-03T10:30",
        "LIMITATION, 2024-02-29T12:00, 2025-01-01T00:00, 2025-01-11T00:00, 2026-03-11T00:00"})
    void what_does_not_count_is_added(CaseClock clock, LocalDateTime start, LocalDateTime from, LocalDateTime until,
            LocalDateTime end) {
        assertThat(counted(clock, start, new Suspension(at(from), at(until))).dueAt()).isEqualTo(at(end));
    }

    @Test
    void while_it_is_suspended_a_clock_stands() {
        Deadline standing = counted(CaseClock.PENALTY_DECISION, LocalDateTime.parse("2026-03-02T08:00"),
                new Suspension(at(LocalDateTime.parse("2026-03-10T10:00")), null));

        assertThat(standing.dueAt()).isNull();
        assertThat(standing.band(at(LocalDateTime.parse("2030-01-01T00:00")), ZONE)).isEqualTo(Band.STANDING);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05T23:59:59, TODAY, P0D", "2026-03-06T00:00:00, OVERDUE, P0D",
        "2026-03-04T23:59:59, LATER, P0D", "2026-03-04T23:59:59, LATER, P1D",
        "2026-03-05T00:00:00, SOON, P1D", "2026-03-05T23:59:59, SOON, P1D"})
    void is_marked_before_its_end(LocalDateTime now, Band band, Duration warn) {
        TimeLimit limit = file.of(CaseClock.REPORT_CHECK, now.toLocalDate());
        TimeLimit warned = new TimeLimit(limit.clock(), limit.from(), limit.length(), null, limit.unit(), true,
                limit.lapse(), warn, false, false, limit.source(), false);
        Deadline deadline = new Deadline(warned, Instant.EPOCH, at(LocalDateTime.parse("2026-03-06T00:00")), false);

        assertThat(deadline.band(at(now), ZONE)).isEqualTo(band);
    }

    @Test
    void a_year_without_a_published_calendar_is_told() {
        assertThat(counted(CaseClock.REPORT_CHECK, LocalDateTime.parse("2026-03-02T08:00")).provisional()).isFalse();
        assertThat(counted(CaseClock.REPORT_CHECK, LocalDateTime.parse("2031-03-03T08:00")).provisional()).isTrue();
        assertThat(counted(CaseClock.CRIME_TRANSFER, LocalDateTime.parse("2031-03-03T08:00")).provisional()).isFalse();
    }

    private Deadline counted(CaseClock clock, LocalDateTime start, Suspension... suspensions) {
        return new Counting(file.of(clock, start.toLocalDate()), ZONE, CalendarFixture.workingDays(COUNTY),
                List.of(suspensions)).from(at(start));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
