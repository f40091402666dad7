package io.weldgate.inspection;

/** What was found at one item. */
public enum Answer { CONFORMS, VIOLATES, NOT_APPLICABLE }
