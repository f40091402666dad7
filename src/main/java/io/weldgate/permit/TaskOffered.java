package io.weldgate.permit;

import java.time.Instant;
import java.util.List;

/**
 * Something about a permit now waits to be done.
 *
 * @param task     key of its form
 * @param audience accounts, and groups written {@code <unit>:<role>}, any of whom may do it
 * @param dueAt    in whole seconds, as the timers keep it; null where there is no deadline
 */
public record TaskOffered(String permitNo, String taskId, String task, List<String> audience, Instant dueAt) {}
