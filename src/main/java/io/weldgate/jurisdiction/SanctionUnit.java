package io.weldgate.jurisdiction;

/** In what the range of a sanction is told. */
public enum SanctionUnit {
    YUAN,
    DAYS,
    /** Times the illegal gain. */
    TIMES_GAIN,
    /** Percent of last year's income. */
    PERCENT_INCOME,
    /** Times the fine before, for each day. */
    TIMES_FINE
}
