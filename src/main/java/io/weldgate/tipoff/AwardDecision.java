package io.weldgate.tipoff;

/** Whether a report is rewarded. */
public enum AwardDecision { GRANTED, REFUSED }
