package io.weldgate.rule;

import io.weldgate.decision.Grade;

/** One reason for a grade; of several on one scale the worst counts. */
public record GradeFound(Grade grade, String clause, String reason) {

    public boolean isWorseThan(GradeFound other) {
        return grade.isOnScaleOf(other.grade) && grade.isWorseThan(other.grade);
    }
}
