package io.weldgate.enforcement;

/** A case has come to its end, whichever. */
public record CaseClosed(String caseNo) {}
