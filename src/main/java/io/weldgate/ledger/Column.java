package io.weldgate.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A field of a form as a column of a sheet. Its heading may be the field's title in any language or its name; choices
 * may be written by their titles too.
 *
 * @param title    in the writer's language
 * @param both     in Chinese and English
 * @param headings everything that it may be called
 * @param choices  what a cell may say, folded, and what the form calls it
 * @param titles   of the choices in the writer's language, by what the form calls them
 * @param required whether a row without it is refused
 * @param list     whether a cell may hold several
 * @param date     whether it holds a day
 * @param example  as the writer's template shows it
 */
public record Column(String field, String title, String both, List<String> headings, Map<String, String> choices,
        Map<String, String> titles, boolean required, boolean list, boolean personal, boolean date, String example) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；/\\s]+");
    /** Days as Excel in China writes them into text: the year first, so that month and day cannot be confused. */
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})日?");
    private static final Map<String, String> YES_AND_NO = Map.of("是", "true", "否", "false", "yes", "true", "no",
            "false", "1", "true", "0", "false", "y", "true", "n", "false", "true", "true", "false", "false");

    /**
     * @param demandable whether a sheet must have it if the form must
     * @param schemas    of the same form in the writer's language, in Chinese and in English
     */
    static Column of(String field, boolean personal, boolean demandable, List<? extends JsonNode> schemas) {
        JsonNode mine = schemas.get(0).at("/properties/" + field);
        List<String> headings = new ArrayList<>(List.of(fold(field)));
        Map<String, String> choices = new HashMap<>();
        for (JsonNode schema : schemas) {
            JsonNode property = schema.at("/properties/" + field);
            headings.add(fold(property.path("title").asText()));
            property.path("x-enum-titles").fields().forEachRemaining(it -> {
                choices.put(fold(it.getKey()), it.getKey());
                choices.put(fold(it.getValue().asText()), it.getKey());
            });
        }
        String both = schemas.get(1).at("/properties/" + field + "/title").asText() + "\n"
                + schemas.get(2).at("/properties/" + field + "/title").asText();
        headings.add(fold(both));
        Map<String, String> titles = new LinkedHashMap<>();
        mine.path("x-enum-titles").fields().forEachRemaining(it -> titles.put(it.getKey(), it.getValue().asText()));
        if ("boolean".equals(mine.path("type").asText())) {
            choices.putAll(YES_AND_NO);
            boolean chinese = mine.path("title").asText().codePoints().anyMatch(Character::isIdeographic);
            titles.put("true", chinese ? "是" : "yes");
            titles.put("false", chinese ? "否" : "no");
        }
        JsonNode given = mine.at("/examples/0");
        JsonNode example = given.isArray() ? given.path(0) : given;
        return new Column(field, mine.path("title").asText(), both, headings, choices, titles,
                demandable && demands(schemas.get(0), field),
                "array".equals(mine.path("type").asText()), personal, "date".equals(mine.path("format").asText()),
                example.asText(""));
    }

    /** A box that is not ticked says no. */
    private static boolean demands(JsonNode schema, String field) {
        if ("boolean".equals(schema.at("/properties/" + field + "/type").asText())) {
            return false;
        }
        for (JsonNode required : schema.path("required")) {
            if (field.equals(required.asText())) {
                return true;
            }
        }
        return false;
    }

    public boolean isCalled(String heading) {
        return headings.contains(fold(heading));
    }

    /** What a form would post. */
    public String[] posted(String cell) {
        String text = date ? day(cell.strip()) : cell.strip();
        String[] values = list ? SEPARATOR.split(text) : new String[] {text};
        for (int i = 0; i < values.length && !choices.isEmpty(); i++) {
            values[i] = choices.getOrDefault(fold(values[i]), values[i]);
        }
        return values;
    }

    private static String day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return text;
        }
        String month = IntStream.rangeClosed(2, 5).mapToObj(day::group).filter(Objects::nonNull).findFirst()
                .orElseThrow();
        return "%s-%2s-%2s".formatted(day.group(1), month, day.group(6)).replace(' ', '0');
    }

    /** What a cell says of this value. */
    public String written(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> several) {
            return String.join("、", several.stream().map(this::written).toList());
        }
        String name = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return titles.getOrDefault(name, name);
    }

    /** The example as a cell would have it. */
    public String shownExample() {
        return titles.getOrDefault(example, example);
    }

    private static String fold(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
