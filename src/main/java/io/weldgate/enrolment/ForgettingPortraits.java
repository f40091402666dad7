package io.weldgate.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.evidence.Depositing;
import io.weldgate.privacy.ConsentWithdrawn;
import io.weldgate.privacy.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases the portrait of whoever takes his consent to it back, in the same transaction (PIPL 15, 47). */
@Component
class ForgettingPortraits {

    private final Enrolments enrolments;
    private final Depositing depositing;
    private final Trail trail;

    ForgettingPortraits(Enrolments enrolments, Depositing depositing, Trail trail) {
        this.enrolments = enrolments;
        this.depositing = depositing;
        this.trail = trail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == Purpose.PORTRAIT) {
            for (Enrolment it : enrolments.findByAccountAndPortraitIsNotNull(withdrawn.account())) {
                depositing.erase(it.visitor(), it.portrait());
                it.forgetPortrait();
                trail.changed(Entry.of(it.number(), "enrolment.portrait_erased", Actor.PLATFORM));
            }
        }
    }
}
