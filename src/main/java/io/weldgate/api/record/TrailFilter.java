package io.weldgate.api.record;

import java.time.Instant;

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
        return "subject=%s actor=%s step=%s from=%s to=%s".formatted(subject, actor, step, from, to);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
