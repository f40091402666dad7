package io.weldgate.rule;

import java.time.LocalDate;

/** The day of the decision by the clock on the wall, concluded first of all. */
public record Today(LocalDate date) {}
