package io.weldgate.enforcement;

/** It was no violation after all; somebody has said why. */
public record CaseDismissed(String caseNo) {}
