package io.weldgate.ledger.machine;

/** 焊机最大电流 of S0 annex 1: the class to which its largest current belongs. */
public enum SurveyedRange { UP_TO_200, UP_TO_315, UP_TO_500, ABOVE_500 }
