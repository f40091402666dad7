package io.weldgate.ledger.files;

/**
 * Why a file was not taken in.
 *
 * @param row     as the sheet counts it, the heading being row 1; 0 where the whole file is meant
 * @param column  by its heading in the file; empty where the whole row is meant
 * @param field   the form's field; empty where none is meant
 * @param message a sentence in the reader's language
 */
public record RowProblem(int row, String column, String field, String code, String message) {}
