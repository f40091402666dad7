package io.weldgate.permit;

import java.time.Instant;

/** One line of the trail beside the permit that it is about. @param text in the actor's words; null if none */
public record Happening(Instant at, String step, String text, String permitNo, String machineCode, String workPlace,
        String unitCode) {}
