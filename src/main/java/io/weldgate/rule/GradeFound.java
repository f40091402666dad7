package io.weldgate.rule;

import io.weldgate.decision.Grade;

/** One reason for a grade; of several the worst counts. */
public record GradeFound(Grade grade, String clause, String reason) {

    public boolean isWorseThan(GradeFound other) {
        return grade.isWorseThan(other.grade);
    }
}
