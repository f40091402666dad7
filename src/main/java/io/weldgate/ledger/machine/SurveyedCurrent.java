package io.weldgate.ledger.machine;

/** 电源类型 of S0 annex 1: what current the machine gives. */
public enum SurveyedCurrent { AC, DC, AC_DC, PULSE, OTHER }
