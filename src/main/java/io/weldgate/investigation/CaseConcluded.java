package io.weldgate.investigation;

/** 结案: every track of the case has its outcome, and the head has signed; in the same transaction. */
public record CaseConcluded(String caseNo) {}
