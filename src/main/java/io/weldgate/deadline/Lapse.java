package io.weldgate.deadline;

/** What comes of it when the time is over. */
public enum Lapse {
    /** The next level is told. */
    ESCALATED,
    /** The measure ends by itself (行政处罚法 56; 行政强制法 27). */
    LIFTED,
    /** The party has lost the right. */
    RIGHT_LOST,
    /** 加处罚款: three in a hundred for each day, up to the fine itself (行政处罚法 72). */
    SURCHARGE,
    /** No penalty any more (行政处罚法 36). */
    BARRED,
    /** The wait is over, and what was announced may be done. */
    PERMITTED
}
