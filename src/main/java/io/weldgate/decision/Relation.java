package io.weldgate.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How a field of a fact must stand to a value; what is not told stands in none of these relations. */
public enum Relation {
    IS((is, value, zone) -> is.equals(value)),
    NOT((is, value, zone) -> !is.equals(value),
            (is, value, zone) -> value instanceof Enum<?> word ? another(word) : FactFields.UNKNOWN + value),
    AT_LEAST((is, value, zone) -> compare(is, value) >= 0),
    AT_MOST((is, value, zone) -> compare(is, value) <= 0),
    /** Of numbers: greater, and not as great. */
    ABOVE((is, value, zone) -> compare(is, value) > 0,
            (is, value, zone) -> value instanceof Integer whole ? (Object) (whole + 1)
                    : (Object) (((Number) value).doubleValue() + 1)),
    /** Of whole numbers: smaller, and not as small. */
    BELOW((is, value, zone) -> compare(is, value) < 0, (is, value, zone) -> (Integer) value - 1),
    AFTER((is, value, zone) -> compare(is, value) > 0,
            (is, value, zone) -> value instanceof LocalDate day ? day.plusDays(1) : ((Instant) value).plusSeconds(1)),
    BEFORE((is, value, zone) -> compare(is, value) < 0,
            (is, value, zone) -> value instanceof LocalDate day ? day.minusDays(1) : ((Instant) value).minusSeconds(1)),
    CONTAINS((is, value, zone) -> all(is).contains(value), (is, value, zone) -> with(is, value)),
    /** Of several: at least one is told, such as this one. */
    FILLED_LIKE((is, value, zone) -> !all(is).isEmpty(), (is, value, zone) -> Set.of(value)),
    LACKS((is, value, zone) -> !all(is).contains(value), (is, value, zone) -> without(is, value)),
    AMONG((is, value, zone) -> all(value).contains(is)),
    NOT_AMONG((is, value, zone) -> !all(value).contains(is), (is, value, zone) -> FactFields.UNKNOWN + value),
    /** Of a text, as of the next two: with one of these words. */
    BEGINS_WITH((is, value, zone) -> all(value).stream().anyMatch(word -> is.toString().startsWith(word.toString()))),
    ENDS_WITH((is, value, zone) ->
            all(value).stream().anyMatch(word -> is.toString().strip().endsWith(word.toString()))),
    MENTIONS((is, value, zone) -> all(value).stream().anyMatch(word -> is.toString().contains(word.toString()))),
    /** Of a qualification code: it can be read, as this one can. */
    WRITTEN_LIKE((is, value, zone) -> ProjectCode.parse(is.toString()).isPresent()),
    /** Of a moment or a window: no part of it lies in these hours of a day. */
    OUTSIDE((is, value, zone) -> is instanceof Window window ? !window.touches((DailyHours) value, zone)
            : !((DailyHours) value).include((Instant) is, zone),
            (is, value, zone) -> outside(is, (DailyHours) value, zone));

    private final Between<Boolean> holds;
    private final Between<Object> example;

    /** Where a value stands in the relation to itself, or several do to the first of them. */
    Relation(Between<Boolean> holds) {
        this(holds, (is, value, zone) -> value instanceof Collection<?> several ? several.iterator().next() : value);
    }

    Relation(Between<Boolean> holds, Between<Object> example) {
        this.holds = holds;
        this.example = example;
    }

    /** @param zone in which days and hours are told */
    private interface Between<T> {

        T of(Object is, Object value, ZoneId zone);
    }

    boolean holds(Object is, Object value, ZoneId zone) {
        return holds.of(is, value, zone);
    }

    /** A value that stands in this relation, the nearest where there is one; of several values the first. */
    Object example(Object is, Object value, ZoneId zone) {
        return example.of(is, value, zone);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object is, Object value) {
        return is instanceof Number number ? Double.compare(number.doubleValue(), ((Number) value).doubleValue())
                : ((Comparable<Object>) is).compareTo(value);
    }

    private static Collection<?> all(Object several) {
        return (Collection<?>) several;
    }

    private static Set<Object> with(Object is, Object value) {
        Set<Object> more = new HashSet<>(is == null ? Set.of() : all(is));
        more.add(value);
        return more;
    }

    private static Set<Object> without(Object is, Object value) {
        Set<Object> fewer = new HashSet<>(all(is));
        fewer.remove(value);
        return fewer;
    }

    private static Object another(Enum<?> word) {
        Object[] words = word.getDeclaringClass().getEnumConstants();
        return words[0] == word ? words[1] : words[0];
    }

    private static Object outside(Object is, DailyHours hours, ZoneId zone) {
        if (is instanceof Window window) {
            Instant closed = next(window.from(), hours.to(), zone);
            return new Window(closed, next(closed, hours.from(), zone));
        }
        return next((Instant) is, hours.to(), zone);
    }

    private static Instant next(Instant after, LocalTime time, ZoneId zone) {
        Instant sameDay = after.atZone(zone).toLocalDate().atTime(time).atZone(zone).toInstant();
        return sameDay.isAfter(after) ? sameDay
                : after.atZone(zone).toLocalDate().plusDays(1).atTime(time).atZone(zone).toInstant();
    }
}
