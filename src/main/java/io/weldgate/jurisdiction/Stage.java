package io.weldgate.jurisdiction;

/** When a range applies: one law often threatens several, one after the other or side by side. */
public enum Stage {
    /** At once. */
    FIRST,
    /** 逾期未改正、拒不改正. */
    OVERDUE,
    /** 情节较轻. */
    LIGHT,
    /** 情节严重. */
    SERIOUS,
    /** 违法所得十万元以上 (安全生产法 103). */
    LARGE_GAIN,
    /** So many penalties within the time that the law names (安全生产法 113). */
    REPEATED,
    /** By the grade of an accident (国务院令493号 3; 安全生产法 95, 114). */
    GENERAL_ACCIDENT, LARGER_ACCIDENT, MAJOR_ACCIDENT, EXTRAORDINARY_ACCIDENT
}
