package io.weldgate.tipoff;

/** What came of the case to which a report led. */
public enum TipOffOutcome { PENALISED, NO_PENALTY }
