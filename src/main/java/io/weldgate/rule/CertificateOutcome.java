package io.weldgate.rule;

import io.weldgate.decision.Finding.Severity;

/** What a rule may find about a certificate, worst first (domain §1.5, extended); BLACKLISTED is about a person. */
public enum CertificateOutcome {
    REVOKED, WITHDRAWN, CANCELLED, SUSPENDED, NOT_IN_FORCE, EXPIRED, NOT_YET_VALID, REVIEW_OVERDUE, SUSPECT_FORGED,
    HOLDER_MISMATCH, FIELD_MISMATCH, ITEM_MISMATCH, PROJECT_CODE_MISMATCH, PROJECT_EXPIRED, PROJECT_INTERRUPTED,
    AGE_LIMIT, NOT_FOUND, PENDING_SYNC, AWAY_6_MONTHS, NOT_VERIFIED, REVIEW_DUE_SOON, EXPIRING_SOON, VALID;

    /** All from AWAY_6_MONTHS on leave the certificate acceptable. */
    Severity severity() {
        return compareTo(AWAY_6_MONTHS) < 0 ? Severity.BLOCK : Severity.ADVICE;
    }

    /** Greater is worse. */
    public int weight() {
        return VALID.ordinal() - ordinal();
    }
}
