package io.weldgate.ledger;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes forms apart. */
public final class Values {

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> form) {
            List<RecordComponent> components = List.of(form.getRecordComponents());
            components.forEach(it -> it.getAccessor().trySetAccessible());
            return components;
        }
    };

    private Values() {}

    public static Map<String, Object> of(Record form) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(form.getClass())) {
            values.put(component.getName(), value(form, component));
        }
        return values;
    }

    /** With every personal field masked. */
    public static Map<String, Object> masked(Record form) {
        Map<String, Object> values = of(form);
        COMPONENTS.get(form.getClass()).stream().filter(it -> it.isAnnotationPresent(Personal.class))
                .forEach(it -> values.computeIfPresent(it.getName(), (name, value) -> masked(value.toString())));
        return values;
    }

    public static String masked(String text) {
        return text.length() <= SHOWN_FIRST + SHOWN_LAST ? "*".repeat(text.length())
                : text.substring(0, SHOWN_FIRST) + "*".repeat(text.length() - SHOWN_FIRST - SHOWN_LAST)
                        + text.substring(text.length() - SHOWN_LAST);
    }

    /** As a page would post it; nothing where there is nothing. */
    public static String[] posted(Object value) {
        return value == null ? new String[0] : value instanceof List<?> several
                ? several.stream().map(Object::toString).toArray(String[]::new) : new String[] {value.toString()};
    }

    /** The fields in which two rows differ. */
    public static List<String> differing(Record one, Record other) {
        Map<String, Object> before = of(one);
        List<String> fields = new ArrayList<>();
        of(other).forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** What each of these fields was and is now; of personal ones only that they differ. */
    public static String told(Record one, Record other, List<String> fields) {
        Map<String, Object> before = of(one);
        Map<String, Object> after = of(other);
        return fields.stream().map(field -> isPersonal(one, field) ? field
                : field + ": " + written(before.get(field)) + " → " + written(after.get(field)))
                .collect(Collectors.joining("; "));
    }

    private static String written(Object value) {
        return value == null ? "–" : value.toString();
    }

    private static boolean isPersonal(Record form, String field) {
        return COMPONENTS.get(form.getClass()).stream()
                .anyMatch(it -> it.getName().equals(field) && it.isAnnotationPresent(Personal.class));
    }

    private static Object value(Record form, RecordComponent component) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's components can be read", e);
        }
    }
}
