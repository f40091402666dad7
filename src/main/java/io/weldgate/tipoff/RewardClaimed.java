package io.weldgate.tipoff;

/** A reporter has said to whom his reward is paid; told within the transaction that stores it. */
public record RewardClaimed(String docketNo) {}
