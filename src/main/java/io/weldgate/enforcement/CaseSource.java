package io.weldgate.enforcement;

/** How a violation came to be known. */
public enum CaseSource { PATROL, INSPECTION, WARNING, TIP_OFF, RECTIFICATION_OVERDUE, REFERRAL, ACCIDENT }
