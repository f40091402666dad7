package io.weldgate.enforcement;

/** The receiver's own case has come to its end: feedback closes both. */
public record ReferralConcluded(String referralNo) {}
