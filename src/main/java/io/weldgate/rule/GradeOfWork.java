package io.weldgate.rule;

import io.weldgate.decision.Grade;

/** The grade of the work, concluded before anything that depends on it. */
public record GradeOfWork(Grade grade) {}
