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
    IS {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return is.equals(value);
        }
    },
    NOT {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return !is.equals(value);
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            return value instanceof Enum<?> word ? another(word) : FactFields.UNKNOWN + value;
        }
    },
    AT_LEAST {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return compare(is, value) >= 0;
        }
    },
    AT_MOST {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return compare(is, value) <= 0;
        }
    },
    /** Of numbers: greater, and not as great. */
    ABOVE {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return compare(is, value) > 0;
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            return value instanceof Integer whole ? (Object) (whole + 1) : (Object) (((Number) value).doubleValue() + 1);
        }
    },
    /** Of whole numbers: smaller, and not as small. */
    BELOW {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return compare(is, value) < 0;
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            return (Integer) value - 1;
        }
    },
    AFTER {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return compare(is, value) > 0;
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            return value instanceof LocalDate day ? day.plusDays(1) : ((Instant) value).plusSeconds(1);
        }
    },
    BEFORE {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return compare(is, value) < 0;
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            return value instanceof LocalDate day ? day.minusDays(1) : ((Instant) value).minusSeconds(1);
        }
    },
    CONTAINS {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return ((Collection<?>) is).contains(value);
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            Set<Object> more = new HashSet<>(is == null ? Set.of() : (Collection<?>) is);
            more.add(value);
            return more;
        }
    },
    /** Of several: at least one is told, such as this one. */
    FILLED_LIKE {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return !((Collection<?>) is).isEmpty();
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            return Set.of(value);
        }
    },
    LACKS {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return !((Collection<?>) is).contains(value);
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            Set<Object> fewer = new HashSet<>((Collection<?>) is);
            fewer.remove(value);
            return fewer;
        }
    },
    AMONG {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return ((Collection<?>) value).contains(is);
        }
    },
    NOT_AMONG {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return !((Collection<?>) value).contains(is);
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            return FactFields.UNKNOWN + value;
        }
    },
    /** Of a text, as of the next two: with one of these words. */
    BEGINS_WITH {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return ((Collection<?>) value).stream().anyMatch(word -> is.toString().startsWith(word.toString()));
        }
    },
    ENDS_WITH {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return ((Collection<?>) value).stream().anyMatch(word -> is.toString().strip().endsWith(word.toString()));
        }
    },
    MENTIONS {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return ((Collection<?>) value).stream().anyMatch(word -> is.toString().contains(word.toString()));
        }
    },
    /** Of a qualification code: it can be read, as this one can. */
    WRITTEN_LIKE {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return ProjectCode.parse(is.toString()).isPresent();
        }
    },
    /** Of a moment or a window: no part of it lies in these hours of a day. */
    OUTSIDE {
        @Override
        boolean holds(Object is, Object value, ZoneId zone) {
            return is instanceof Window window ? !window.touches((DailyHours) value, zone)
                    : !((DailyHours) value).include((Instant) is, zone);
        }

        @Override
        Object example(Object is, Object value, ZoneId zone) {
            DailyHours hours = (DailyHours) value;
            if (is instanceof Window window) {
                Instant closed = next(window.from(), hours.to(), zone);
                return new Window(closed, next(closed, hours.from(), zone));
            }
            return next((Instant) is, hours.to(), zone);
        }
    };

    abstract boolean holds(Object is, Object value, ZoneId zone);

    /** A value that stands in this relation, the nearest where there is one; of several values the first. */
    Object example(Object is, Object value, ZoneId zone) {
        return value instanceof Collection<?> several ? several.iterator().next() : value;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object is, Object value) {
        return is instanceof Number number ? Double.compare(number.doubleValue(), ((Number) value).doubleValue())
                : ((Comparable<Object>) is).compareTo(value);
    }

    private static Object another(Enum<?> word) {
        Object[] words = word.getDeclaringClass().getEnumConstants();
        return words[0] == word ? words[1] : words[0];
    }

    private static Instant next(Instant after, LocalTime time, ZoneId zone) {
        Instant sameDay = after.atZone(zone).toLocalDate().atTime(time).atZone(zone).toInstant();
        return sameDay.isAfter(after) ? sameDay
                : after.atZone(zone).toLocalDate().plusDays(1).atTime(time).atZone(zone).toInstant();
    }
}
