package io.weldgate.enforcement;

/** A referral was sent; its clock runs, in the same transaction. */
public record ReferralMade(String referralNo) {}
