package io.weldgate.decision;

import java.util.List;

/** The answer to "may I?"; never a boolean. */
public sealed interface Permission {

    String decisionId();

    List<Finding> findings();

    default Verdict verdict() {
        return this instanceof Granted ? Verdict.ALLOWED : Verdict.REFUSED;
    }

    /** Findings are routes and advice only. */
    record Granted(String decisionId, List<Finding> findings) implements Permission {}

    /** At least one finding blocks. */
    record Refused(String decisionId, List<Finding> findings) implements Permission {}
}
