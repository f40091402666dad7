package io.weldgate.calendar;

/**
 * Why a line of an imported calendar was not accepted; its sentence is the message {@code invalid.calendar.<code>}.
 *
 * @param line   counted from 1; 0 where the whole file is meant
 * @param column by the name in the heading; empty where the whole line is meant
 */
public record RowError(int line, String column, String code) {}
