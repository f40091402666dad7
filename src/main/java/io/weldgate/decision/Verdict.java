package io.weldgate.decision;

import java.util.List;

public enum Verdict {
    ALLOWED, REFUSED;

    static Verdict of(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks) ? REFUSED : ALLOWED;
    }
}
