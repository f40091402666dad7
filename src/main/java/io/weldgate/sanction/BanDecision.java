package io.weldgate.sanction;

/** What another official says to a proposal. */
public enum BanDecision { CONFIRMED, REJECTED }
