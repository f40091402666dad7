package io.weldgate.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.form.FieldError;
import io.weldgate.web.Shown;
import io.weldgate.web.form.FormField.Choice;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the JSON Schema that the API serves as an HTML form. */
@Component
public class FormDrawing {

    private final Shown shown;

    FormDrawing(Shown shown) {
        this.shown = shown;
    }

    /**
     * An empty form.
     *
     * @param known names of the properties whose example is what the permit or the moment already says; nothing else
     *              is filled in, for a confirmation or a position must be a person's own; the schema itself may
     *              mark more of them {@code x-known}
     */
    public FormPage blank(JsonNode schema, Set<String> known, Staff staff) {
        return draw(schema, name -> {
            JsonNode property = schema.at("/properties/" + name);
            return known.contains(name) || property.path("x-known").asBoolean() ? examples(property) : List.of();
        }, staff, List.of());
    }

    /** The form as it was posted, with what is wrong with it. */
    public FormPage again(JsonNode schema, Map<String, String[]> posted, List<FieldError> errors, Staff staff) {
        return draw(schema, name -> Stream.of(posted.getOrDefault(name, new String[0]))
                .filter(Predicate.not(String::isBlank)).toList(), staff, errors);
    }

    private FormPage draw(JsonNode schema, Filling filling, Staff staff, List<FieldError> errors) {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (FieldError error : errors) {
            String name = error.field().replaceFirst("[\\[.].*", "");
            if (schema.at("/properties").has(name)) {
                wrong.merge("longitude".equals(name) ? "latitude" : name, error.message(), (one, other) -> one);
            } else {
                problems.add(error.message());
            }
        }
        List<FormField> fields = new ArrayList<>();
        schema.get("properties").fields().forEachRemaining(property -> {
            if (!"longitude".equals(property.getKey())) {
                fields.add(field(schema, property, filling, staff, wrong.get(property.getKey())));
            }
        });
        return new FormPage(schema.path("title").asText(), List.of(new FormPage.Section(false, fields)), problems,
                fields.stream().map(FormField::name).filter(wrong::containsKey).findFirst().orElse(null));
    }

    private FormField field(JsonNode schema, Map.Entry<String, JsonNode> property, Filling filling, Staff staff,
            String error) {
        String name = property.getKey();
        Widget widget = Widgets.of(name, property.getValue());
        List<Choice> choices = switch (widget) {
            case RADIO, SELECT, CHOICES -> titled(property.getValue());
            case PERSON, PEOPLE, UNIT -> staff.of(name);
            default -> List.of();
        };
        if (widget == Widget.UNIT && choices.isEmpty()) {
            widget = Widget.LINE;
        }
        List<String> values = new ArrayList<>(filling.of(name));
        if (widget == Widget.POSITION) {
            values = List.of(first(values), first(filling.of("longitude")));
        } else if (widget == Widget.EFFORT) {
            JsonNode puzzle = property.getValue().get("x-effort");
            values = Stream.of("salt", "target", "most", "seal").map(it -> puzzle.get(it).asText()).toList();
        } else if (widget == Widget.TIME) {
            values.replaceAll(this::local);
        }
        return new FormField(name, widget, property.getValue().get("title").asText(),
                Widgets.lists(schema.path("required"), name), property.getValue().path("x-needed-when").asText(null),
                Widgets.limits(property.getValue()), choices, values, error);
    }

    private String local(String time) {
        return time.length() > "0000-00-00T00:00:00".length()
                ? shown.local(OffsetDateTime.parse(time).toInstant()) : time;
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    private static List<Choice> titled(JsonNode property) {
        List<Choice> choices = new ArrayList<>();
        property.get("x-enum-titles").fields()
                .forEachRemaining(title -> choices.add(new Choice(title.getKey(), title.getValue().asText())));
        return choices;
    }

    private static List<String> examples(JsonNode property) {
        JsonNode example = property.path("examples").path(0);
        List<String> values = new ArrayList<>();
        (example.isArray() ? example : List.of(example)).forEach(value -> values.add(value.asText()));
        return values;
    }

    private interface Filling {

        List<String> of(String name);
    }

    /**
     * Who may be named in a form.
     *
     * @param welders     all people, those apart who have no welding certificate
     * @param contractors units with an agreement; where there are none, a unit's code is typed
     */
    public record Staff(List<Choice> people, List<Choice> welders, List<Choice> watches, List<Choice> contractors) {

        public static final Staff NOBODY = new Staff(List.of(), List.of(), List.of(), List.of());

        /** The same for a form that may name any unit as contractor. */
        public Staff ofAnyContractor() {
            return new Staff(people, welders, watches, List.of());
        }

        List<Choice> of(String name) {
            return switch (name) {
                case "welder", "welders" -> welders;
                case "watch" -> watches;
                case "contractor" -> contractors;
                default -> people;
            };
        }
    }
}
