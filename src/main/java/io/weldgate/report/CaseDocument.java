package io.weldgate.report;

import java.util.Arrays;
import java.util.Optional;

/** What is handed out of a case on paper, in the order in which a case comes to need it. */
public enum CaseDocument {
    /** 现场检查记录, of the inspection that found it. */
    INSPECTION_RECORD,
    /** 责令限期整改指令书, of a hazard that a department has put on the list. */
    RECTIFICATION_ORDER,
    /** 先行登记保存清单 (行政处罚法 56). */
    PRESERVATION_LIST,
    /** 案件移送函, with its 回执. */
    REFERRAL_LETTER,
    /** 涉嫌犯罪案件移送书 (行政处罚法 27; 国务院令310号 3). */
    CRIME_TRANSFER,
    /** 询问笔录. */
    INTERVIEW,
    /** 处罚告知书 (行政处罚法 44, 45, 63), of a track. */
    PENALTY_NOTICE,
    /** 处罚决定书 (行政处罚法 59), of a track. */
    PENALTY_DECISION,
    /** 送达回证, of a track. */
    SERVICE_RECEIPT,
    /** 结案表. */
    CASE_CLOSING;

    public static Optional<CaseDocument> of(String code) {
        return Arrays.stream(values()).filter(it -> it.name().equals(code)).findFirst();
    }
}
