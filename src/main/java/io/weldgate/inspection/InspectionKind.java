package io.weldgate.inspection;

/** Who inspects what. */
public enum InspectionKind {
    /** 监督检查: officials at a place of hot work. */
    SITE,
    /** 培训考试机构检查: officials at a training or examination body (S2-22). */
    BODY,
    /** 企业自查: a unit's safety officer at its own place (S4-34). */
    SELF
}
