package io.weldgate.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets strangers look at what is public, and send in what they may, but from one network address only so often. */
@Component
public class Visiting {

    private final Tally tally;
    private final IdentitySettings.Visits settings;
    private final StrangerSettings strangers;

    Visiting(Tally tally, IdentitySettings settings, StrangerSettings strangers) {
        this.tally = tally;
        this.settings = settings.visits();
        this.strangers = strangers;
    }

    /**
     * Counts a visit, unless it is one too many.
     *
     * @throws TooManyVisits saying how long to wait
     */
    public void visit(String address) {
        count("visit:" + Tally.shortened(address), settings.most(), settings.window(), settings.lockedFor());
    }

    /**
     * Counts what a stranger sends in, unless it is one too many.
     *
     * @throws TooManyVisits saying how long to wait
     */
    public void send(String address) {
        count("sent:" + Tally.shortened(address), strangers.most(), strangers.window(), strangers.lockedFor());
    }

    /**
     * Counts a report of a violation, unless it is one too many.
     *
     * @throws TooManyVisits saying how long to wait
     */
    public void report(String address) {
        count(reported(address), strangers.tipOffs(), strangers.window(), strangers.lockedFor());
    }

    /** Whether so little was reported from there that a program is told the answer to its puzzle. */
    public boolean isSpared(String address) {
        return tally.counted(reported(address), strangers.window()) < strangers.spared();
    }

    private static String reported(String address) {
        return "reported:" + Tally.shortened(address);
    }

    private void count(String subject, int most, Duration window, Duration lockedFor) {
        Duration wait = tally.remaining(List.of(subject));
        if (!wait.isZero()) {
            throw new TooManyVisits(wait);
        }
        tally.count(subject, most, window, lockedFor);
    }
}
