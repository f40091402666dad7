package io.weldgate.investigation;

/** An investigation has come upon what may be a crime; whether it is transferred is the head's to decide (310号 5). */
public record CrimeSuspected(String caseNo, String trackNo, String reason) {}
