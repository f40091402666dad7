package io.weldgate.permit;

/** The window of a permit ends later than it did. */
public record WindowExtended(String permitNo) {}
