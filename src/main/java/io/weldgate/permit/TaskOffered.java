package io.weldgate.permit;

import java.time.Instant;
import java.util.List;

/**
 * Something about a permit now waits to be done.
 *
 * @param task     key of its form
 * @param audience accounts, and groups written {@code <unit>:<role>}, any of whom may do it
 * @param dueAt    in whole seconds, as the timers keep it; null where there is no deadline
 * @param late     the task that was taken back, so that this one is offered in its place; null where it is new
 */
public record TaskOffered(String permitNo, String taskId, String task, List<String> audience, Instant dueAt,
        Late late) {

    /** @param holder who had claimed it; null if nobody had */
    public record Late(String taskId, String holder) {}
}
