package io.weldgate.audit;

/**
 * One change to be put on the trail.
 *
 * @param subject    a permit, case, command or machine number
 * @param step       what happened, e.g. {@code permit.issued}; its sentence is the message {@code timeline.<step>}
 * @param from       state before; null where the subject has none
 * @param latitude   WGS-84 degrees, null if unknown
 * @param decisionId the verdict it rests on; null if none
 * @param text       a remark in the actor's words; null if none
 */
public record Entry(String subject, String step, Actor actor, String from, String to, Double latitude,
        Double longitude, String verdict, String decisionId, String text) {

    public static Entry of(String subject, String step, Actor actor) {
        return new Entry(subject, step, actor, null, null, null, null, null, null, null);
    }

    public Entry states(Object from, Object to) {
        return new Entry(subject, step, actor, from == null ? null : from.toString(), to.toString(), latitude,
                longitude, verdict, decisionId, text);
    }

    public Entry at(Double latitude, Double longitude) {
        return new Entry(subject, step, actor, from, to, latitude, longitude, verdict, decisionId, text);
    }

    public Entry on(String verdict, String decisionId) {
        return new Entry(subject, step, actor, from, to, latitude, longitude, verdict, decisionId, text);
    }

    public Entry saying(String text) {
        return new Entry(subject, step, actor, from, to, latitude, longitude, verdict, decisionId, text);
    }
}
