package io.weldgate.rule;

import io.weldgate.decision.Grade;

/** The grade by which the signers are chosen. */
public record SigningGrade(Grade grade, boolean escalated) {}
