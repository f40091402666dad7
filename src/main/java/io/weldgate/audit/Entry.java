package io.weldgate.audit;

/**
 * One change to be put on the trail.
 *
 * @param subject    a permit, case, command or machine number
 * @param step       what happened, e.g. {@code permit.issued}; its sentence is the message {@code timeline.<step>}
 * @param from       state before; null where the subject has none; as {@code to} cut where it is longer than a column
 * @param latitude   WGS-84 degrees, null if unknown
 * @param decisionId the verdict it rests on; null if none
 * @param text       a remark in the actor's words; null if none
 */
public record Entry(String subject, String step, Actor actor, String from, String to, Double latitude,
        Double longitude, String verdict, String decisionId, String text) {

    private static final int LONGEST_STATE = 32;

    public Entry {
        from = cut(from);
        to = cut(to);
    }

    /** What is too long for the trail must not undo what it tells of. */
    private static String cut(String state) {
        return state == null || state.length() <= LONGEST_STATE ? state : state.substring(0, LONGEST_STATE - 1) + "…";
    }

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
