package io.weldgate.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets strangers look at what is public, but from one network address only so often. */
@Component
public class Visiting {

    private final Tally tally;
    private final IdentitySettings.Visits settings;

    Visiting(Tally tally, IdentitySettings settings) {
        this.tally = tally;
        this.settings = settings.visits();
    }

    /**
     * Counts a visit, unless it is one too many.
     *
     * @throws TooManyVisits saying how long to wait
     */
    public void visit(String address) {
        String subject = "visit:" + Tally.shortened(address);
        Duration wait = tally.remaining(List.of(subject));
        if (!wait.isZero()) {
            throw new TooManyVisits(wait);
        }
        tally.count(subject, settings.most(), settings.window(), settings.lockedFor());
    }
}
