package io.weldgate.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody may be written to. */
class HoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        // over midnight
        "22:00, 06:30, 21:59:59.999, 21:59:59.999", "22:00, 06:30, 22:00, 06:30", "22:00, 06:30, 23:59, 06:30",
        "22:00, 06:30, 00:00, 06:30", "22:00, 06:30, 06:29:59.999, 06:30", "22:00, 06:30, 06:30, 06:30",
        // within the day
        "12:00, 14:00, 11:59:59.999, 11:59:59.999", "12:00, 14:00, 12:00, 14:00", "12:00, 14:00, 13:59:59.999, 14:00",
        "12:00, 14:00, 14:00, 14:00",
        // no time at all
        "09:00, 09:00, 09:00, 09:00"})
    void what_falls_into_quiet_hours_waits_for_their_end_and_nothing_else_does(LocalTime from, LocalTime until,
            LocalTime at, LocalTime told) {
        Instant moment = Instant.parse("2026-11-22T00:00:00+08:00").plusNanos(at.toNanoOfDay());

        Instant goes = new Hours(null, from, until).notQuiet(moment, SHANGHAI);

        assertThat(goes.atZone(SHANGHAI).toLocalTime()).isEqualTo(told);
        assertThat(goes).isBetween(moment, moment.plusSeconds(24 * 3600));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T07:29:59+08:00, 2026-11-22T07:30:00+08:00",
            "2026-11-22T07:30:00+08:00, 2026-11-23T07:30:00+08:00",
        "2026-12-31T07:30:01+08:00, 2027-01-01T07:30:00+08:00", "2028-02-28T12:00:00+08:00, 2028-02-29T07:30:00+08:00"})
    void what_happens_is_told_in_the_next_digest(Instant at, Instant digest) {
        assertThat(new Hours(LocalTime.of(7, 30), null, null).digestAfter(at, SHANGHAI)).isEqualTo(digest);
    }

    @Test
    void who_wants_no_digest_gets_none() {
        assertThat(Hours.ANY.digestAfter(Instant.EPOCH, SHANGHAI)).isNull();
    }
}
