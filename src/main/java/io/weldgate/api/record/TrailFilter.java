package io.weldgate.api.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is looked for on the trail; null where anything will do.
 *
 * @param from included; null for the usual time back from now, or for ever where the subject is named
 * @param to   excluded
 */
public record TrailFilter(String subject, String actor, String step, Instant from, Instant to) {

    public TrailFilter {
        subject = given(subject);
        actor = given(actor);
        step = given(step);
    }

    /** As it stands on the trail: who looked for what. */
    String told() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("subject", subject);
        asked.put("actor", actor);
        asked.put("step", step);
        asked.put("from", from);
        asked.put("to", to);
        asked.values().removeIf(Objects::isNull);
        return asked.isEmpty() ? null : asked.toString();
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
