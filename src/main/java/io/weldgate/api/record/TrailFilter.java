package io.weldgate.api.record;

import io.weldgate.audit.Saying;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /** As it stands on the trail: who looked for what; null where for everything. */
    String told() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("subject", subject);
        asked.put("actor", actor);
        asked.put("step", step);
        asked.put("from", from);
        asked.put("to", to);
        return asked.entrySet().stream().filter(it -> it.getValue() != null)
                .map(it -> Saying.of("trail.asked." + it.getKey(), it.getValue().toString()).written())
                .reduce((one, other) -> one + " · " + other).orElse(null);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
