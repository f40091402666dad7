package io.weldgate.permit;

import java.time.Instant;

/** A permit at its end whose window is long over. */
public record AgedPermit(String permitNo, Instant windowUntil) {}
