package io.weldgate.decision;

/** Where someone's age lies on the day of the decision (30号令 4); all that is told of it. */
public enum AgeGroup { MINOR, WORKING, RETIRED, UNKNOWN }
