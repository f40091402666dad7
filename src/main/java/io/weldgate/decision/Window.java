package io.weldgate.decision;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The time for which hot work is permitted.
 *
 * @param from  inclusive
 * @param until exclusive: at that moment the machine is locked
 */
public record Window(Instant from, Instant until) {

    public boolean isOpenAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    /** Whether there is a moment in both; windows that only touch have none. */
    public boolean overlaps(Window other) {
        return !isEmpty() && !other.isEmpty() && from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean isLongerThan(Duration limit) {
        return until.isAfter(from.plus(limit));
    }

    /** Whether any moment of it lies in these hours of some day. */
    public boolean touches(DailyHours hours, ZoneId zone) {
        return !isEmpty() && (hours.include(from, zone) || nextBeginning(hours, zone).isBefore(until));
    }

    /** Whether any moment of it lies on one of these days of the week. */
    public boolean touches(List<DayOfWeek> days, ZoneId zone) {
        if (isEmpty()) {
            return false;
        }
        Set<DayOfWeek> touched = EnumSet.noneOf(DayOfWeek.class);
        LocalDate last = until.minusNanos(1).atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate();
                !day.isAfter(last) && touched.size() < DayOfWeek.values().length; day = day.plusDays(1)) {
            touched.add(day.getDayOfWeek());
        }
        return days.stream().anyMatch(touched::contains);
    }

    private Instant nextBeginning(DailyHours hours, ZoneId zone) {
        LocalDate day = from.atZone(zone).toLocalDate();
        Instant today = day.atTime(hours.from()).atZone(zone).toInstant();
        return today.isBefore(from) ? day.plusDays(1).atTime(hours.from()).atZone(zone).toInstant() : today;
    }
}
