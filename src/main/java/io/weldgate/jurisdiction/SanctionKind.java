package io.weldgate.jurisdiction;

import java.util.Set;

/** What may be imposed, with who alone may impose it (行政处罚法 9, 18). */
public enum SanctionKind {
    /** 责令改正 — no penalty, but others presuppose that it was not heeded. */
    ORDER_TO_CORRECT,
    WARNING,
    FINE(SanctionUnit.YUAN, SanctionUnit.TIMES_GAIN, SanctionUnit.PERCENT_INCOME),
    /** 按日连续处罚, from the day after the order (安全生产法 112). */
    DAILY_FINE(SanctionUnit.TIMES_FINE),
    CONFISCATION,
    /** 责令停产停业整顿. */
    SUSPENSION,
    /** 关闭: the government of county level or above decides, on a department's request (安全生产法 113, 115). */
    CLOSURE,
    /** 行政拘留: public security alone (行政处罚法 18; 消防法 70; 安全生产法 115). */
    DETENTION(SanctionUnit.DAYS),
    /** 撤销: the authority that issued the certificate. */
    CERTIFICATE_REVOKED,
    /** 吊销: the authority that issued the certificate. */
    CERTIFICATE_WITHDRAWN,
    /** 移送司法机关: no penalty; a suspected crime goes to public security (国务院令310号). */
    CRIMINAL_TRANSFER;

    private final Set<SanctionUnit> units;

    SanctionKind(SanctionUnit... units) {
        this.units = Set.of(units);
    }

    /** In what its range is told; empty where it has none. */
    public Set<SanctionUnit> units() {
        return units;
    }

    /** Whether nobody but public security may impose it. */
    public boolean isPublicSecuritys() {
        return this == DETENTION || this == CRIMINAL_TRANSFER;
    }

    /** Whether the government decides, and the department only asks for it. */
    public boolean isGovernments() {
        return this == CLOSURE;
    }

    /** Whether it is proposed to who issued the certificate. */
    public boolean isIssuers() {
        return this == CERTIFICATE_REVOKED || this == CERTIFICATE_WITHDRAWN;
    }

    /** Whether for one act it may be imposed once only (行政处罚法 29); a daily fine is on disobedience, not on the act. */
    public boolean isOnceOnly() {
        return this == FINE;
    }
}
