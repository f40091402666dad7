package io.weldgate.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When someone wants to be written to, by the clock on the wall.
 *
 * @param digestAt   when all of a day is told in one; null for at once
 * @param quietFrom  first moment of the quiet hours; null for none
 * @param quietUntil first moment after them
 */
record Hours(LocalTime digestAt, LocalTime quietFrom, LocalTime quietUntil) {

    static final Hours ANY = new Hours(null, null, null);

    /** The digest in which something of this moment is told; null where there is none. */
    Instant digestAfter(Instant now, ZoneId zone) {
        return digestAt == null ? null : next(digestAt, now, zone);
    }

    /** This moment, or the end of the quiet hours it falls into. */
    Instant notQuiet(Instant at, ZoneId zone) {
        return quiet(at.atZone(zone).toLocalTime()) ? next(quietUntil, at, zone) : at;
    }

    private boolean quiet(LocalTime time) {
        if (quietFrom == null || quietUntil == null) {
            return false;
        }
        boolean begun = !time.isBefore(quietFrom);
        boolean over = !time.isBefore(quietUntil);
        return quietFrom.isBefore(quietUntil) ? begun && !over : quietUntil.isBefore(quietFrom) && (begun || !over);
    }

    private static Instant next(LocalTime time, Instant after, ZoneId zone) {
        LocalDate day = after.atZone(zone).toLocalDate();
        Instant today = day.atTime(time).atZone(zone).toInstant();
        return today.isAfter(after) ? today : day.plusDays(1).atTime(time).atZone(zone).toInstant();
    }
}
