package io.weldgate.investigation;

import io.weldgate.deadline.CaseClock;

/** A time that the law gives is over, and nobody has done what it was given for; the heads and the office are told. */
public record ClockRunOut(String caseNo, String trackNo, CaseClock clock) {}
