package io.weldgate.enforcement;

/** A department has filed, on a referral, what is its own part; its investigation begins, in the same transaction. */
public record CaseFiled(String caseNo) {}
