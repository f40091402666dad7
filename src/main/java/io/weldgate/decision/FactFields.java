package io.weldgate.decision;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts by the names of their kinds and fields. */
public final class FactFields {

    private static final Map<String, Class<?>> KINDS = kinds(Fact.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    /** Of a permit, told by two fields at once. */
    private static final String WINDOW = "window";
    /** Begins a word of which no more is known than that it is another. */
    public static final String UNKNOWN = "?";

    private FactFields() {}

    /** Every kind of fact there is. */
    public static Collection<Class<?>> kinds() {
        return KINDS.values();
    }

    public static List<String> of(Fact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /** A field, or what a method of that name tells; null if it is not told. */
    public static Object value(Fact fact, String field) {
        try {
            return fact.getClass().getMethod(field).invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + field, e);
        }
    }

    /** Nothing is told by it: words are unknown, numbers zero, nothing is true. */
    static Fact blank(String kind) {
        RecordComponent[] fields = kind(kind).getRecordComponents();
        return make(kind(kind), Arrays.stream(fields).map(FactFields::blank).toArray());
    }

    static Fact with(Fact fact, String field, Object value) {
        if (field.equals(WINDOW)) {
            return with(with(fact, "from", ((Window) value).from()), "until", ((Window) value).until());
        }
        return make(fact.getClass(), of(fact).stream()
                .map(name -> name.equals(field) ? value : value(fact, name)).toArray());
    }

    /** What the field may hold, one of them where it holds several; null for what only a method tells. */
    static Class<?> type(String kind, String field) {
        return Arrays.stream(kind(kind).getRecordComponents()).filter(it -> it.getName().equals(field))
                .map(FactFields::type).findFirst().orElse(null);
    }

    private static Class<?> type(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType several
                ? (Class<?>) several.getActualTypeArguments()[0] : field.getType();
    }

    private static Stream<Class<?>> kinds(Class<?> group) {
        return group.isRecord() ? Stream.of(group)
                : Arrays.stream(group.getPermittedSubclasses()).flatMap(FactFields::kinds);
    }

    private static Class<?> kind(String name) {
        Class<?> kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("There is no kind of fact called " + name);
        }
        return kind;
    }

    private static Object blank(RecordComponent field) {
        Class<?> type = field.getType();
        return type == boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0)
                : type == double.class ? Double.valueOf(0) : type == long.class ? Long.valueOf(0)
                : type == String.class ? UNKNOWN + field.getName() : type == Set.class ? Set.of()
                : type == List.class ? List.of() : null;
    }

    private static Fact make(Class<?> kind, Object[] values) {
        Constructor<?> constructor = kind.getDeclaredConstructors()[0];
        try {
            return (Fact) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(kind.getSimpleName() + " cannot be told so", e);
        }
    }
}
