package io.weldgate.decision;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The thirteen violations at hot work in crowded places that anybody may report (after 安委〔2024〕12号 and the list of
 * 天水市); each with the findings of ours that mean it. Its sentence is the message {@code violation.<code>}.
 */
public enum CrowdedViolation {
    /** 营业期间动火 */
    CR01("四部门通告 2025-04-17", "OPENING_HOURS", "OPEN_TO_PUBLIC"),
    /** 未经内部审批 */
    CR02("消防法 21", "NO_PERMIT", "PERMIT_NOT_IN_FORCE", "PERMIT_OTHER_MACHINE", "PERMIT_OTHER_WELDER", "OUTSIDE_WINDOW",
            "APPROVAL_INCOMPLETE"),
    /** 小型工程未备案; nothing of ours tells it */
    CR03("安委〔2024〕12号"),
    /** 未公告 */
    CR04("四部门通告 2025-04-17", "NOTICE_MISSING"),
    /** 无证作业 */
    CR05("消防法 21；安全生产法 30", "NOT_FOUND", "EXPIRED", "REVOKED", "WITHDRAWN", "CANCELLED", "SUSPENDED",
            "REVIEW_OVERDUE", "FIELD_MISMATCH", "ITEM_MISMATCH", "PROJECT_CODE_MISMATCH", "HOLDER_MISMATCH",
            "SUSPECT_FORGED"),
    /** 可燃物未清理 */
    CR06("安委〔2024〕12号", "TP-06", "TP-08"),
    /** 未作防火分隔 */
    CR07("四部门通告 2025-04-17", "SEPARATION_MISSING"),
    /** 无灭火器材、水源 */
    CR08("安委〔2024〕12号", "NM-2", "EXTINGUISHER_EXPIRED"),
    /** 无警戒、警示标志 */
    CR09("安委〔2024〕12号", "NM-6"),
    /** 占用安全出口、消防车通道 */
    CR10("消防法 28", "EXITS_BLOCKED"),
    /** 与易燃易爆作业交叉; CONFLICTING_WORK comes from the work near by */
    CR11("安委〔2024〕12号", "DISTANCE_TOO_SHORT", "CONFLICTING_WORK"),
    /** 无专人全程监护 */
    CR12("安全生产法 43", "WATCH_MISSING", "WATCH_IS_WELDER", "WATCH_NOT_TRAINED", "WATCH_NOT_VERIFIED"),
    /** 作业后未复查 */
    CR13("安委〔2024〕12号", "PREVIOUS_WORK_NOT_CLEARED");

    private final String clause;
    private final Set<String> findings;

    CrowdedViolation(String clause, String... findings) {
        this.clause = clause;
        this.findings = Set.of(findings);
    }

    public String clause() {
        return clause;
    }

    /** Codes of the findings that mean it in a crowded place. */
    public Set<String> findings() {
        return findings;
    }

    /** What a finding means where it is made at a crowded place; empty where it means none of the thirteen. */
    public static Optional<CrowdedViolation> of(Finding finding) {
        return finding.blocks() ? Arrays.stream(values()).filter(it -> it.findings.contains(finding.code())).findFirst()
                : Optional.empty();
    }
}
