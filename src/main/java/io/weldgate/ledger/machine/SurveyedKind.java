package io.weldgate.ledger.machine;

/** 焊机类型 of S0 annex 1. */
public enum SurveyedKind { MANUAL_ARC, ARGON_ARC, GAS_SHIELDED, SUBMERGED, RESISTANCE, PLASMA_CUTTING, OTHER }
