package io.weldgate.rectification;

/** What happened to a hazard. */
public enum Step { OPENED, REPORTED, RETURNED, ACCEPTED, OVERDUE, ORDERED, CASE_FILED }
