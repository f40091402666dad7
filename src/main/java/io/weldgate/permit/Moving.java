package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a permit from state to state and puts exactly one entry on the trail each time. */
@Component
class Moving {

    private final Permits permits;
    private final Surroundings surroundings;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Moving(Permits permits, Surroundings surroundings, Trail trail, ApplicationEventPublisher events) {
        this.permits = permits;
        this.surroundings = surroundings;
        this.trail = trail;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Permit move(String permitNo, PermitStatus next, String step, Actor actor) {
        return move(permitNo, next, Entry.of(permitNo, step, actor));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Permit move(String permitNo, PermitStatus next, Entry entry) {
        Permit permit = permits.lock(permitNo);
        PermitStatus before = permit.become(next);
        trail.changed(entry.states(before, next));
        events.publishEvent(new StepTaken(permitNo, entry.step(), entry.text()));
        if (before.inForce() != next.inForce() || next == PermitStatus.FIRE_WATCH) {
            surroundings.changed(permit);
        }
        return permit;
    }
}
