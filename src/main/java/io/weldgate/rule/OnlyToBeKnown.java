package io.weldgate.rule;

import io.weldgate.decision.Finding;
import io.weldgate.decision.Finding.Severity;

/** A reason that would refuse, but is told as advice to who does not want to allow anything. */
public record OnlyToBeKnown(Finding reason) {

    Finding advice() {
        return new Finding(reason.code(), Severity.ADVICE, reason.clause(), reason.arguments());
    }
}
