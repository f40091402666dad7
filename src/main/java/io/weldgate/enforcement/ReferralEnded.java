package io.weldgate.enforcement;

/** A referral has come to its end. @param last whether none of the case is open any more */
public record ReferralEnded(String referralNo, String caseNo, boolean last) {}
