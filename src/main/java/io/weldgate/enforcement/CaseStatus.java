package io.weldgate.enforcement;

import java.util.Set;

/**
 * Where a case stands in the first check.
 *
 * <pre>
 * DISCOVERED ──> STOPPED ──> EVIDENCE_FIXED ──> IN_HAND ──> CLOSED
 *      │            │              │
 *      └────────────┴──────────────┴────> UNFOUNDED
 * FILED (referred by another department) ──> CLOSED
 * </pre>
 */
public enum CaseStatus {

    /** Found; it goes on until somebody stops it. */
    DISCOVERED,
    /** 先行制止. */
    STOPPED,
    /** 固定证据. */
    EVIDENCE_FIXED,
    /** Filed as far as it lies in the finder's own power, referred as far as it does not. */
    IN_HAND,
    /** 立案, on a referral from another department. */
    FILED,
    CLOSED,
    /** It was no violation after all. */
    UNFOUNDED;

    /** Whether somebody has still to do something. */
    public boolean isOpen() {
        return this != CLOSED && this != UNFOUNDED;
    }

    /** Whether nothing of it is filed or referred yet. */
    public boolean mayBeDismissed() {
        return mayBecome(UNFOUNDED);
    }

    boolean mayBecome(CaseStatus next) {
        return switch (this) {
            case DISCOVERED -> Set.of(STOPPED, UNFOUNDED).contains(next);
            case STOPPED -> Set.of(EVIDENCE_FIXED, UNFOUNDED).contains(next);
            case EVIDENCE_FIXED -> Set.of(IN_HAND, UNFOUNDED).contains(next);
            case IN_HAND, FILED -> next == CLOSED;
            case CLOSED, UNFOUNDED -> false;
        };
    }
}
