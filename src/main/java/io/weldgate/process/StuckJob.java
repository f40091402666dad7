package io.weldgate.process;

import java.time.Instant;

/**
 * A job that the engine has given up.
 *
 * @param permitNo  null where it belongs to no permit: the cleanup of the engine's history
 * @param diagram   id of the process; null as before
 * @param step      what was to be done, as the diagram names it; null as before
 * @param why       the message {@code incidents.why.<why>} says in plain words what the technical text tells
 * @param technical what was thrown, with where; empty if nothing is known
 */
public record StuckJob(String jobId, String permitNo, String diagram, String step, Instant since, String why,
        String technical) {}
