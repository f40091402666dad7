package io.weldgate.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.calendar.CalendarFixture;
import io.weldgate.decision.LimitsFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of a track; the National Day of 2026 and the New Year of 2027 lie among them. */
class PenaltyClocksTest {

    private final Timing timing = new Timing(CalendarFixture.calendar(), LimitsFixture.book());

    @ParameterizedTest
    @CsvSource({"HEARING_REQUEST, 2026-11-20T02:00:00Z, 2026-11-27T16:00:00Z",
        "HEARING_REQUEST, 2026-09-29T02:00:00Z, 2026-10-12T16:00:00Z",
        "PENALTY_DECISION, 2026-11-23T02:00:00Z, 2027-02-21T16:00:00Z",
        "DECISION_SERVICE, 2026-11-20T02:00:00Z, 2026-12-01T16:00:00Z",
        "FINE_PAYMENT, 2026-12-18T02:00:00Z, 2027-01-04T16:00:00Z"})
    void they_run_over_holidays_and_the_end_of_the_year(CaseClock clock, Instant from, Instant over) {
        assertThat(timing.deadline(clock, from, "150621", List.of()).dueAt()).isEqualTo(over);
    }
}
