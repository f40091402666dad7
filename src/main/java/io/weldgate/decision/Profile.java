package io.weldgate.decision;

/** The body of rules that a place is under. */
public enum Profile { HAZCHEM, CONSTRUCTION, CROWDED, GENERAL }
