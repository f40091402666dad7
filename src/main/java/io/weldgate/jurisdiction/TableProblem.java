package io.weldgate.jurisdiction;

/**
 * Why a table was not taken in; its sentence is the message {@code invalid.jurisdiction.<code>}.
 *
 * @param row    as the sheet counts it, the heading included; 0 where the whole table is meant
 * @param column by its code; empty where the whole row is meant
 */
public record TableProblem(int row, String column, String code) {}
