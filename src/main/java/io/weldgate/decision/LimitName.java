package io.weldgate.decision;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.convert.PeriodStyle;

/** The name of one limit, with what its text may be. */
record LimitName(String name, Class<?> type) {

    /** All but the zone, which is a setting of the whole platform; in the order of the record. */
    static final List<LimitName> ALL = Arrays.stream(Limits.class.getRecordComponents()).skip(1)
            .map(LimitName::of).toList();

    private static LimitName of(RecordComponent component) {
        return new LimitName(component.getName().replaceAll("([A-Z]|\\d+)", "-$1").toLowerCase(Locale.ROOT),
                component.getType());
    }

    /** Environment variables cannot hold a hyphen and lose their case, so neither tells names apart. */
    boolean isCalled(String other) {
        return plain(name).equals(plain(other));
    }

    private static String plain(String written) {
        return written.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException naming the limit, if the text is no such value or out of range */
    Object read(String text, List<String> range) {
        Object value;
        try {
            value = understand(text.strip());
            if (range == null || size(understand(range.get(0))).compareTo(size(value)) <= 0
                    && size(value).compareTo(size(understand(range.get(1)))) <= 0) {
                return value;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("weldgate.limits.%s = %s is not a %s".formatted(name, text,
                    type.getSimpleName()), e);
        }
        throw new IllegalArgumentException("weldgate.limits.%s = %s is out of range: it must lie between %s and %s"
                .formatted(name, text, range.get(0), range.get(1)));
    }

    private Object understand(String text) {
        if (type == Duration.class) {
            return DurationStyle.detectAndParse(text);
        } else if (type == Period.class) {
            return PeriodStyle.detectAndParse(text);
        } else if (type == LocalTime.class) {
            return LocalTime.parse(text);
        } else if (type == int.class) {
            return Integer.valueOf(text);
        } else if (type == double.class) {
            return Double.valueOf(text);
        } else if (type == boolean.class && Set.of("true", "false").contains(text)) {
            return Boolean.valueOf(text);
        } else if (type == Set.class) {
            return Set.of(text.split("\\s*,\\s*"));
        }
        throw new IllegalArgumentException(text);
    }

    /** The stricter of two values; of what has no order, the first. */
    Object stricter(Object one, Object other, boolean greaterIsStricter) {
        if (type == Set.class || type == boolean.class || type == LocalTime.class) {
            return one;
        }
        return size(one).compareTo(size(other)) > 0 == greaterIsStricter ? one : other;
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> size(Object value) {
        return (Comparable<Object>) (value instanceof Period period ? LocalDate.EPOCH.plus(period) : value);
    }
}
