package io.weldgate.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns JSON values into the components of a form record one at a time, so that one wrong field does not hide the
 * next. A value counts only as what it is: no number for a text, no text for a number.
 */
final class FormBinding {

    /** Control characters other than tabulator and line ends, and halves of surrogate pairs: no database takes them. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");

    private static final JsonMapper STRICT = mapper(false);
    private static final JsonMapper FROM_TEXT = mapper(true);

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> form) {
            try {
                Constructor<?> constructor = form.getDeclaredConstructor(
                        FormPart.of(form).stream().map(FormPart::type).toArray(Class<?>[]::new));
                constructor.trySetAccessible();
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its constructor", e);
            }
        }
    };

    private FormBinding() {}

    static ObjectReader reader(RecordComponent component, boolean fromText) {
        JsonMapper mapper = fromText ? FROM_TEXT : STRICT;
        return mapper.readerFor(mapper.getTypeFactory().constructType(component.getGenericType()));
    }

    /** @throws NotBound if the value is not of this type */
    static Object value(ObjectReader reader, Class<?> type, JsonNode node) throws NotBound {
        if (node == null || node.isNull()) {
            return type == boolean.class ? Boolean.FALSE : null;
        }
        if (Temporal.class.isAssignableFrom(type) && !node.isTextual()) {
            throw new NotBound("");
        }
        try {
            return checked(reader.readValue(node));
        } catch (JsonMappingException e) {
            throw new NotBound(e.getPath().isEmpty() || e.getPath().get(0).getIndex() < 0 ? ""
                    : "[" + e.getPath().get(0).getIndex() + "]");
        } catch (java.io.IOException e) {
            throw new NotBound("");
        }
    }

    private static Object checked(Object value) throws NotBound {
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) == null) {
                    throw new NotBound("[" + i + "]");
                }
                elements.add(element(list.get(i), "[" + i + "]"));
            }
            return elements;
        }
        return element(value, "");
    }

    private static Object element(Object value, String index) throws NotBound {
        if (value instanceof Double number && !Double.isFinite(number)) {
            throw new NotBound(index);
        }
        if (value instanceof String text) {
            if (UNPRINTABLE.matcher(text).find()) {
                throw new NotBound(index);
            }
            return text.strip();
        }
        return value;
    }

    /** Empty where the record needs more than these values. */
    static <F extends Record> Optional<F> constructible(Class<F> form, Object[] values) {
        try {
            return Optional.of(construct(form, values));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    static <F extends Record> F construct(Class<F> form, Object[] values) {
        try {
            return form.cast(CONSTRUCTORS.get(form).newInstance(values));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(form + " refused values that its constraints allow", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(form + " cannot be constructed", e);
        }
    }

    private static JsonMapper mapper(boolean fromText) {
        var builder = JsonMapper.builder().addModule(new JavaTimeModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        if (fromText) {
            builder.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
        } else {
            builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
            for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float,
                    CoercionInputShape.Boolean)) {
                builder.withCoercionConfig(LogicalType.Textual, it -> it.setCoercion(shape, CoercionAction.Fail));
            }
            builder.withCoercionConfig(LogicalType.Enum,
                    it -> it.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        }
        return builder.build();
    }

    /** @see FormReading */
    static final class NotBound extends Exception {

        private final String index;

        private NotBound(String index) {
            super("not of the component's type", null, false, false);
            this.index = index;
        }

        /** Which element of a list it was, e.g. {@code [1]}; empty otherwise. */
        String index() {
            return index;
        }
    }
}
