package io.weldgate.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A time that does not count, such as that of an expert opinion or a hearing. Of days, the one on which it begins still
 * counts, and the one on which it ends does not.
 *
 * @param until null while it lasts
 */
public record Suspension(Instant from, Instant until) {

    public Suspension {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A suspension ends before it begins: " + from + ", " + until);
        }
    }

    boolean lasts() {
        return until == null;
    }

    /** Whether the day does not count. */
    boolean covers(LocalDate day, ZoneId zone) {
        return day.isAfter(LocalDate.ofInstant(from, zone)) && !day.isAfter(LocalDate.ofInstant(until, zone));
    }
}
