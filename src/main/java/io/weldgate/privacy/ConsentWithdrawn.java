package io.weldgate.privacy;

/** Somebody has taken a consent back: what rests on it alone is to be erased. */
public record ConsentWithdrawn(String account, Purpose purpose) {}
