package io.weldgate.telemetry;

import java.util.Objects;

/**
 * How a terminal numbers its messages: {@code seq} counts up within a {@code boot}; either is null where it tells none.
 */
record Numbering(Long boot, Long seq) {

    /** @return positive if it comes after, negative if before; 0 where the numbers do not tell */
    int comparedTo(Numbering other) {
        if (boot != null && other.boot != null && !boot.equals(other.boot)) {
            return boot.compareTo(other.boot);
        }
        boolean comparable = Objects.equals(boot, other.boot) && seq != null && other.seq != null;
        return comparable ? seq.compareTo(other.seq) : 0;
    }

    boolean tellsNothing() {
        return boot == null && seq == null;
    }

    /** What is known once this has been heard after {@code before}; a seq belongs to its boot and goes with it. */
    Numbering after(Numbering before) {
        if (boot == null && before.boot != null) {
            return before;
        }
        return Objects.equals(boot, before.boot) && seq == null ? before : this;
    }
}
