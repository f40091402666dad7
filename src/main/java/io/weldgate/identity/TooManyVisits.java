package io.weldgate.identity;

import java.time.Duration;

/** Somebody has looked too often; the same page opens again after a while. */
public class TooManyVisits extends RuntimeException {

    private final Duration wait;

    TooManyVisits(Duration wait) {
        super("too many visits; again in " + wait);
        this.wait = wait;
    }

    /** In whole seconds, rounded up: who waits that long is let in. */
    public long seconds() {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
