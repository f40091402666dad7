package io.weldgate.rule;

import java.time.Instant;

/** A reason why a sample may not be older; of several each counts. */
public record SampledSince(Instant since, String clause) {

    public boolean isLaterThan(SampledSince other) {
        return since.isAfter(other.since);
    }
}
