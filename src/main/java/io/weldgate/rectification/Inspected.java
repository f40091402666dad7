package io.weldgate.rectification;

/** What was found when somebody looked again. */
public enum Inspected { REMOVED, NOT_REMOVED }
