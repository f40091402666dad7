package io.weldgate.enforcement;

/** A violation was found; the first check begins, in the same transaction. */
public record CaseOpened(String caseNo) {}
