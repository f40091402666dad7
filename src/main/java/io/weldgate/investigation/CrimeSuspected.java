package io.weldgate.investigation;

/**
 * An investigation has come upon what may be a crime; nobody has told the head of it yet, who decides
 * whether it is transferred (310号 5).
 */
public record CrimeSuspected(String caseNo, String trackNo, String reason) {}
