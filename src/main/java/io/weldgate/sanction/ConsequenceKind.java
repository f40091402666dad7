package io.weldgate.sanction;

/** What a unit loses after a violation or an accident (S3-35; 安全生产法 78; 重庆赋码监管办法 43). */
public enum ConsequenceKind {
    /** 取消政府惠企奖励政策. */
    POLICIES_CANCELLED,
    /** 加大执法检查频次. */
    MORE_CHECKS,
    /** 暂停项目审批. */
    PROJECTS_PAUSED,
    /** 上调有关保险费率. */
    INSURANCE_RAISED,
    /** 纳入信用记录，推送信用中国. */
    CREDIT_RECORD
}
