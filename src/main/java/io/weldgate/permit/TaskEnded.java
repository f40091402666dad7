package io.weldgate.permit;

/**
 * What waited to be done does not wait any more.
 *
 * @param done false where the process took it back, as when its time had run out
 */
public record TaskEnded(String taskId, boolean done) {}
