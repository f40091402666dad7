package io.weldgate.inspection;

/** How an inspection ends (S0-76, S1-21). */
public enum Result {
    /** 通过. */
    PASSED,
    /** 当场改正. */
    CORRECTED_ON_SITE,
    /** 帮扶指导, with a day on which somebody looks again. */
    GUIDANCE,
    /** 限期整改. */
    RECTIFICATION,
    /** 立案或移送. */
    CASE
}
