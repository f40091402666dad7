package io.weldgate.audit;

/** Somebody has changed what is never changed. */
public record TrailBroken(TrailCheck check) {}
