package io.weldgate.tipoff;

/** A line of the ledger of rewards: what for, and how much. */
public record AwardLine(Award award, TipOff tipOff) {}
