package io.weldgate.investigation;

/** What a party answers to the notice of a penalty (行政处罚法 44, 45, 63). */
public enum PartyAnswer {
    /** 陈述、申辩, and no hearing. */
    STATEMENT,
    HEARING,
    /** He waives both, in writing. */
    WAIVED,
    /** Nothing, until the time was over. */
    SILENT
}
