package io.weldgate.ledger.machine;

/** 焊机用电类型 of S0 annex 1: what the machine is plugged into. */
public enum SurveyedSupply { SINGLE_PHASE, THREE_PHASE, BOTH, GENERATOR, OTHER }
