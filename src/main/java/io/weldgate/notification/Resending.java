package io.weldgate.notification;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator has dead letters sent once more. */
@Component
public class Resending {

    private final Letters letters;
    private final Trail trail;
    private final Clock clock;

    Resending(Letters letters, Trail trail, Clock clock) {
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return whether there is such a dead letter */
    @Transactional
    public boolean resend(long letterId, Actor operator) {
        return letters.hold(letterId).filter(letter -> letter.state() == LetterState.DEAD).map(letter -> {
            letter.revive(clock.instant());
            trail.changed(Entry.of("letter:" + letterId, "letter.resent", operator)
                    .states(LetterState.DEAD, LetterState.WAITING));
            return true;
        }).orElse(false);
    }

    /** @return how many there were */
    @Transactional
    public int resendAll(Actor operator) {
        int dead = letters.reviveAll(clock.instant());
        if (dead > 0) {
            trail.changed(Entry.of("letter:*", "letter.resent", operator).states(LetterState.DEAD, LetterState.WAITING)
                    .saying(String.valueOf(dead)));
        }
        return dead;
    }
}
