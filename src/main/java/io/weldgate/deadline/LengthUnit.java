package io.weldgate.deadline;

/** In what a time limit is told. Hours run through nights and holidays; the others end with the last day. */
public enum LengthUnit { HOURS, DAYS, WORKING_DAYS, MONTHS, YEARS }
