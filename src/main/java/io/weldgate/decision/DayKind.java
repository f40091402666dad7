package io.weldgate.decision;

/** WORKDAY is a Saturday or Sunday on which the country works; the others escalate. */
public enum DayKind { HOLIDAY, MAJOR_EVENT, WORKDAY }
