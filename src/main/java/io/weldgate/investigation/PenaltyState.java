package io.weldgate.investigation;

import java.util.Set;

/**
 * <pre>
 * PROPOSED ──decided──▶ DECIDED ──paid, carried out, answered──▶ DONE
 *     │                    ├──not heeded──▶ UNHEEDED
 *     │ another proposal   └──given up, or the one asked declined──▶ NOT_CARRIED_OUT
 *     ▼
 *  DROPPED
 * </pre>
 */
public enum PenaltyState {
    PROPOSED, DROPPED, DECIDED, DONE, UNHEEDED, NOT_CARRIED_OUT;

    /** Decided and not annulled since: what could not be carried out still stands. */
    static final Set<PenaltyState> STANDING = Set.of(DECIDED, DONE, UNHEEDED, NOT_CARRIED_OUT);

    /** Whether somebody has decided it, whatever came of it. */
    public boolean isDecided() {
        return STANDING.contains(this);
    }
}
