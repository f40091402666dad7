package io.weldgate.enforcement;

import java.util.Set;

/**
 * Where a referral stands.
 *
 * <pre>
 * SENT ──> ACCEPTED ──> FED_BACK
 *  ^ └───> RETURNED ──> TAKEN_BACK
 *  │          │ └─────> DISPUTED ──> TAKEN_BACK
 *  └──────────┴────────────┘
 * </pre>
 */
public enum ReferralState {

    SENT, ACCEPTED, RETURNED, DISPUTED, FED_BACK, TAKEN_BACK;

    public boolean isOpen() {
        return this != FED_BACK && this != TAKEN_BACK;
    }

    boolean mayBecome(ReferralState next) {
        return switch (this) {
            case SENT -> Set.of(ACCEPTED, RETURNED).contains(next);
            case ACCEPTED -> next == FED_BACK;
            case RETURNED -> Set.of(SENT, DISPUTED, TAKEN_BACK).contains(next);
            case DISPUTED -> Set.of(SENT, TAKEN_BACK).contains(next);
            case FED_BACK, TAKEN_BACK -> false;
        };
    }
}
