package io.weldgate.permit;

import java.time.Instant;

/** What waits to be done has another deadline. */
public record TaskPostponed(String taskId, Instant dueAt) {}
