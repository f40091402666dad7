package io.weldgate.enforcement;

import java.util.Set;

/**
 * Where the transfer of a suspected crime stands (行刑衔接, 国务院令310号).
 *
 * <pre>
 * REPORTED ──> DECIDED ──> SENT ──> FILED ──> HANDED_OVER
 *    │                      ├────> REFUSED ──> OBJECTED ──> FILED
 *    v                      │         │            └──────> REFUSED_FINALLY
 * NOT_TRANSFERRED           │         └───────────────────> REFUSED_FINALLY
 *                           └────> RETURNED
 * </pre>
 */
public enum TransferState {

    REPORTED,
    /** The head transfers it. */
    DECIDED,
    /** The head does not, and says why. */
    NOT_TRANSFERRED,
    SENT,
    /** Public security has filed it. */
    FILED,
    REFUSED,
    /** The department objects to the refusal. */
    OBJECTED,
    REFUSED_FINALLY,
    /** Public security returns it for an administrative penalty. */
    RETURNED,
    /** The exhibits are with public security. */
    HANDED_OVER;

    /** Whether it is known how the case is led. */
    public boolean isSettled() {
        return isCrime() || Set.of(NOT_TRANSFERRED, REFUSED_FINALLY, RETURNED).contains(this);
    }

    /** Whether public security leads it. */
    public boolean isCrime() {
        return this == FILED || this == HANDED_OVER;
    }

    boolean mayBecome(TransferState next) {
        return switch (this) {
            case REPORTED -> Set.of(DECIDED, NOT_TRANSFERRED).contains(next);
            case DECIDED -> next == SENT;
            case SENT -> Set.of(FILED, REFUSED, RETURNED).contains(next);
            case REFUSED -> Set.of(OBJECTED, REFUSED_FINALLY).contains(next);
            case OBJECTED -> Set.of(FILED, REFUSED_FINALLY).contains(next);
            case FILED -> next == HANDED_OVER;
            case NOT_TRANSFERRED, REFUSED_FINALLY, RETURNED, HANDED_OVER -> false;
        };
    }
}
