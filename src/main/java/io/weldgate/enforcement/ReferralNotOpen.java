package io.weldgate.enforcement;

/** The referral's state does not allow the act. */
public final class ReferralNotOpen extends RuntimeException {

    ReferralNotOpen(String referralNo, ReferralState state, ReferralState wanted) {
        super(referralNo + " is " + state + " and cannot become " + wanted);
    }
}
