package io.weldgate.operating;

/**
 * A job was given up after its last attempt: what was to happen by itself waits for an operator.
 *
 * @param jobId   under which it is found again
 * @param subject number of the permit, or {@link #HISTORY_CLEANUP}
 */
public record WorkStuck(String jobId, String subject) {

    /** In the place of a permit: what clears away the engine's old history. */
    public static final String HISTORY_CLEANUP = "history-cleanup";
}
