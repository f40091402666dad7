package io.weldgate.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Chooses how a property is drawn by what its schema says. */
final class Widgets {

    private static final int FEW = 4;
    private static final int LONGEST_LINE = 200;
    /** Properties that mean more than their type tells. */
    private static final Map<String, Widget> BY_NAME = Map.of("machineCode", Widget.FIXED, "password", Widget.PASSWORD,
            "clientKey", Widget.HIDDEN, "welders", Widget.PEOPLE, "contractor", Widget.UNIT, "latitude",
            Widget.POSITION);
    private static final Set<String> PEOPLE = Set.of("watch", "supervisor", "delegate", "second", "chair", "welder");
    private static final Set<String> TIMES_OF_DAY = Set.of("digestAt", "quietFrom", "quietUntil");

    private Widgets() {}

    static Widget of(String name, JsonNode property) {
        if (BY_NAME.containsKey(name)) {
            return BY_NAME.get(name);
        } else if (PEOPLE.contains(name)) {
            return Widget.PERSON;
        } else if (property.has("x-effort")) {
            return Widget.EFFORT;
        } else if ("file-id".equals(property.path("format").asText())) {
            return Widget.FILES;
        } else if (property.has("const") || "boolean".equals(type(property))) {
            return Widget.CONFIRM;
        } else if (property.has("x-enum-titles") && "array".equals(type(property))) {
            return Widget.CHOICES;
        } else if (property.has("x-enum-titles")) {
            return property.get("x-enum-titles").size() <= FEW ? Widget.RADIO : Widget.SELECT;
        } else if ("date-time".equals(property.path("format").asText())) {
            return Widget.TIME;
        } else if ("date".equals(property.path("format").asText())) {
            return Widget.DATE;
        } else if ("time".equals(property.path("format").asText()) || TIMES_OF_DAY.contains(name)) {
            return Widget.CLOCK;
        } else if ("integer".equals(type(property)) || "number".equals(type(property))) {
            return Widget.NUMBER;
        }
        return property.path("maxLength").asInt(LONGEST_LINE) > LONGEST_LINE ? Widget.PARAGRAPH : Widget.LINE;
    }

    static FormField.Limits limits(JsonNode property) {
        return new FormField.Limits(integer(property, "maxLength"), text(property, "minimum"),
                text(property, "maximum"),
                "integer".equals(type(property)) ? "1" : "any", integer(property, "minItems"),
                integer(property, "maxItems"), text(property, "kind"));
    }

    static boolean lists(JsonNode array, String name) {
        for (JsonNode element : array) {
            if (name.equals(element.asText())) {
                return true;
            }
        }
        return false;
    }

    private static String type(JsonNode property) {
        return property.path("type").asText();
    }

    private static Integer integer(JsonNode property, String name) {
        return property.has(name) ? Integer.valueOf(property.get(name).asInt()) : null;
    }

    private static String text(JsonNode property, String name) {
        return property.has(name) ? property.get(name).asText() : null;
    }
}
