package io.weldgate.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a property's schema says beyond its type and constraints. */
record FormProperty(RecordComponent component, ObjectNode schema, FormText text, Locale locale) {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    /** Of the right form, but nobody's: a file's id cannot be known before the file is uploaded. */
    private static final String SOME_FILE_ID = "00000000-0000-4000-8000-000000000000";

    void complete(Object given) {
        if (component.isAnnotationPresent(AssertTrue.class)) {
            schema.put("const", true);
        }
        if (fileKind(component) != null) {
            takeFile(fileKind(component));
        }
        Object[] choices = choices(component);
        if (choices != null) {
            ObjectNode titles = schema.putObject("x-enum-titles");
            for (Object choice : choices) {
                titles.put(((Enum<?>) choice).name(), text.title((Enum<?>) choice, locale));
            }
        }
        schema.putArray("examples").add(example(given));
    }

    /** What must be uploaded for this component, or for each of its elements; null if it takes no file. */
    static String fileKind(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0] : component.getAnnotatedType();
        FileId file = type.getAnnotation(FileId.class);
        return file == null ? null : file.value();
    }

    /** Told for a list as a whole too: a client that only looks at properties still sees what to upload. */
    private void takeFile(String kind) {
        schema.put("format", "file-id").put("kind", kind);
        if (schema.get("items") instanceof ObjectNode items) {
            items.put("format", "file-id").put("kind", kind);
        }
    }

    private JsonNode example(Object given) {
        if (given != null) {
            return JSON.valueToTree(given);
        }
        Example example = component.getAnnotation(Example.class);
        if (example != null) {
            return parsed(example.value());
        }
        if (fileKind(component) != null) {
            return parsed(Collections.nCopies(fewest(), SOME_FILE_ID).toArray(String[]::new));
        }
        if (choices(component) != null) {
            return parsed(((Enum<?>) choices(component)[0]).name());
        }
        if (component.getType() == boolean.class || component.getType() == Boolean.class) {
            return JsonNodeFactory.instance.booleanNode(true);
        }
        throw new IllegalStateException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                + " has no example: annotate it with @Example, or give one for the moment");
    }

    private int fewest() {
        Size size = component.getAnnotation(Size.class);
        return size == null ? 1 : Math.max(1, size.min());
    }

    private JsonNode parsed(String... values) {
        JsonNode text = JSON.valueToTree(component.getType() != List.class ? values[0]
                : Stream.of(values).filter(Predicate.not(String::isEmpty)).toList());
        try {
            return JSON.valueToTree(new FormPart(component).valueOfText(text));
        } catch (FormBinding.NotBound e) {
            throw new IllegalStateException(component + " would not accept its example " + Arrays.toString(values), e);
        }
    }

    /** The constants of an enum, or of a list of them; null for every other type. */
    static Object[] choices(RecordComponent component) {
        Type type = component.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0] : component.getType();
        return type instanceof Class<?> it ? it.getEnumConstants() : null;
    }
}
