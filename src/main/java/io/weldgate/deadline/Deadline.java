package io.weldgate.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When one clock ends.
 *
 * @param dueAt       the first moment that is too late; of a wait, the first at which it is over; null while the clock
 *                    stands
 * @param provisional whether the working days of a year that it touches await their notice
 */
public record Deadline(TimeLimit limit, Instant startedAt, Instant dueAt, boolean provisional) {

    /** How near it is, by the days of this zone. */
    public Band band(Instant now, ZoneId zone) {
        if (dueAt == null) {
            return Band.STANDING;
        } else if (!now.isBefore(dueAt)) {
            return Band.OVERDUE;
        } else if (!now.isBefore(dueAt.minus(limit.warn()))) {
            return Band.SOON;
        }
        // what ends with a day is due on that day
        LocalDate last = LocalDate.ofInstant(dueAt.minusNanos(1), zone);
        return last.equals(LocalDate.ofInstant(now, zone)) ? Band.TODAY : Band.LATER;
    }
}
