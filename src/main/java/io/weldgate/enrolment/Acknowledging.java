package io.weldgate.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has read the start instructions (S0-37), and knows who must read a new edition. */
@Component
@Transactional
public class Acknowledging {

    private final Acknowledgements acknowledgements;
    private final StartInstructions instructions;
    private final Trail trail;
    private final Clock clock;

    Acknowledging(Acknowledgements acknowledgements, StartInstructions instructions, Trail trail, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.instructions = instructions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String account, String edition, Instant at) {
        acknowledgements.save(new Acknowledgement(account, edition, at));
    }

    /** Who has read an edition, but not this one. */
    @Transactional(readOnly = true)
    public boolean isDue(String account) {
        return !acknowledgements.existsById(new Acknowledgement.Key(account, instructions.edition()))
                && acknowledgements.knows(account);
    }

    /** Said a second time nothing changes. @param edition that he was shown; an older one does not count */
    public boolean acknowledge(String edition, Actor who) {
        if (!edition.equals(instructions.edition())) {
            return false;
        }
        if (!acknowledgements.existsById(new Acknowledgement.Key(who.account(), edition))) {
            keep(who.account(), edition, clock.instant());
            trail.changed(Entry.of("account:" + who.account(), "instructions.acknowledged", who).saying(edition));
        }
        return true;
    }
}
