package io.weldgate.decision;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours that come round every day, told by the clock on the wall.
 *
 * @param from inclusive
 * @param to   exclusive; the next day's if it is not after {@code from}, so that equal times mean the whole day
 */
public record DailyHours(LocalTime from, LocalTime to) {

    public boolean include(Instant at, ZoneId zone) {
        LocalTime time = at.atZone(zone).toLocalTime();
        return from.isBefore(to) ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
