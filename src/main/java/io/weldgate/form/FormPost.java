package io.weldgate.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a browser posts, seen as JSON.
 *
 * @param zone of a date and time that carries no offset, as {@code <input type="datetime-local">} sends it
 */
record FormPost(Map<String, String[]> post, ZoneId zone) {

    ObjectNode asJson(Class<?> form) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        post.forEach((name, values) -> {
            List<String> filled = Arrays.stream(values).filter(value -> !value.isBlank()).toList();
            if (!name.startsWith("_") && !filled.isEmpty()) {
                put(json, type(form, name), name, filled);
            }
        });
        return json;
    }

    private void put(ObjectNode json, Class<?> type, String name, List<String> values) {
        if (type == List.class) {
            ArrayNode array = json.putArray(name);
            values.forEach(array::add);
        } else if (type == boolean.class || type == Boolean.class) {
            json.put(name, "on".equals(values.get(0)) ? "true" : values.get(0));
        } else if (type == OffsetDateTime.class) {
            json.put(name, withOffset(values.get(0)));
        } else {
            json.put(name, values.get(0));
        }
    }

    private String withOffset(String time) {
        try {
            return LocalDateTime.parse(time).atZone(zone).toOffsetDateTime().toString();
        } catch (DateTimeParseException e) {
            return time;
        }
    }

    private static Class<?> type(Class<?> form, String name) {
        return FormPart.of(form).stream().filter(it -> it.name().equals(name)).<Class<?>>map(FormPart::type).findFirst()
                .orElse(String.class);
    }
}
