package io.weldgate.ledger;

/**
 * A row that is to be written.
 *
 * @param number as the sheet counts it; 0 for a form
 * @param before the stored row; null where there is none yet
 */
public record Line<F extends Record, E>(int number, F form, E before) {}
