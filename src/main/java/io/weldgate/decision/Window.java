package io.weldgate.decision;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Whether any moment of it lies on this day. */
    public boolean touches(LocalDate day, ZoneId zone) {
        return !isEmpty() && !day.isBefore(firstDay(zone)) && !day.isAfter(lastDay(zone));
    }

    /** Whether any moment of it lies on one of these days of the week, other than on a date excepted. */
    public boolean touches(List<DayOfWeek> days, Collection<LocalDate> except, ZoneId zone) {
        return !isEmpty() && firstDay(zone).datesUntil(lastDay(zone).plusDays(1))
                .anyMatch(day -> days.contains(day.getDayOfWeek()) && !except.contains(day));
    }

    /** Whether no moment of it lies before the first or after the last of these days. */
    public boolean liesWithin(LocalDate first, LocalDate last, ZoneId zone) {
        return !firstDay(zone).isBefore(first) && !lastDay(zone).isAfter(last);
    }

    /** The years on which any moment of it lies. */
    public List<Integer> years(ZoneId zone) {
        return isEmpty() ? List.of()
                : IntStream.rangeClosed(firstDay(zone).getYear(), lastDay(zone).getYear()).boxed().toList();
    }

    public LocalDate firstDay(ZoneId zone) {
        return from.atZone(zone).toLocalDate();
    }

    /** The day of its last moment: a window until midnight ends on the day before. */
    public LocalDate lastDay(ZoneId zone) {
        return until.minusNanos(1).atZone(zone).toLocalDate();
    }

    private Instant nextBeginning(DailyHours hours, ZoneId zone) {
        LocalDate day = from.atZone(zone).toLocalDate();
        Instant today = day.atTime(hours.from()).atZone(zone).toInstant();
        return today.isBefore(from) ? day.plusDays(1).atTime(hours.from()).atZone(zone).toInstant() : today;
    }
}
