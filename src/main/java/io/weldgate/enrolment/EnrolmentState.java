package io.weldgate.enrolment;

/**
 * <pre>
 * DRAFT ──send──▶ SENT ──confirm──▶ CONFIRMED
 *                 ▲  │
 *            send │  │ refuse
 *                 │  ▼
 *                REFUSED
 * </pre>
 * Drafts that are never sent and refusals that are never corrected are erased after a while.
 */
public enum EnrolmentState {
    DRAFT, SENT, REFUSED, CONFIRMED;

    /** Whether the one who enrols may still change what he says. */
    public boolean isOpen() {
        return this == DRAFT || this == REFUSED;
    }
}
