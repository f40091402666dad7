package io.weldgate.web.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.web.form.Posted;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An inspection as a page posts it: of each item {@code a-<code>} its answer, {@code v-<code>} the violation,
 * {@code r-<code>} the remark and {@code p-<code>} the photos.
 *
 * @param key of the form
 * @param at  when it was filled in; null for now
 */
record SentInspection(Posted posted, String key, Instant at, ZoneId zone) implements Filled {

    private static final Set<String> PLAIN = Set.of("kind", "machineCode", "certificateNumber", "certificateId",
            "unitCode", "siteCode", "newUnitName", "newUnitHead", "newUnitPhone", "newUnitIdentityNumber",
            "newPlaceKind", "newCrowdedKind", "newMachineName", "result", "field", "remark", "followUpOn",
            "responsible", "measures", "dueOn");
    private static final String ANSWER = "a-";

    @Override
    public <F extends Record> Read<F> read(FormReading reading, Class<F> form, Actor by, Locale locale) {
        return posted.unwelcome().isEmpty() ? reading.read(form, body(), by, locale)
                : new Read.Invalid<>(posted.unwelcome());
    }

    /** The codes of the items that are answered, in the order in which they are read. */
    List<String> items() {
        return posted.values().keySet().stream().filter(name -> name.startsWith(ANSWER) && !first(name).isEmpty())
                .map(name -> name.substring(ANSWER.length())).sorted().toList();
    }

    /** What is wrong with an item; null if nothing. */
    static String of(String item, List<String> items, List<FieldError> errors) {
        String field = "answers[" + items.indexOf(item) + "]";
        return errors.stream().filter(it -> it.field().startsWith(field)).map(FieldError::message).findFirst()
                .orElse(null);
    }

    private ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("clientKey", key);
        PLAIN.stream().filter(name -> !first(name).isEmpty()).forEach(name -> body.put(name, first(name)));
        Stream.of("latitude", "longitude").filter(name -> !first(name).isEmpty())
                .forEach(name -> number(body, name, first(name)));
        body.put("major", first("major").equals("true"));
        if (at != null) {
            body.put("inspectedAt", at.atZone(zone).toOffsetDateTime().toString());
        }
        all("signatories").forEach(body.withArray("signatories")::add);
        ArrayNode answers = body.putArray("answers");
        items().forEach(code -> answers.add(answer(code)));
        return body;
    }

    private ObjectNode answer(String code) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("item", code).put("answer", first(ANSWER + code))
                .put("remark", first("r-" + code));
        if (!first("v-" + code).isEmpty()) {
            answer.put("violation", first("v-" + code));
        }
        all("p-" + code).forEach(answer.putArray("photos")::add);
        return answer;
    }

    private static void number(ObjectNode body, String name, String text) {
        try {
            body.put(name, Double.valueOf(text));
        } catch (NumberFormatException e) {
            body.put(name, text);
        }
    }

    private String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    private List<String> all(String name) {
        Map<String, String[]> values = posted.values();
        return Arrays.stream(values.getOrDefault(name, new String[0])).map(String::strip)
                .filter(Predicate.not(String::isEmpty)).toList();
    }

    /** @param seconds since it was filled in, by the phone's clock */
    static Instant filledIn(long seconds, Duration longest, Instant now) {
        return now.minusSeconds(Math.max(0, Math.min(seconds, longest.toSeconds())));
    }
}
