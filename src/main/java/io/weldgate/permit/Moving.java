package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a permit from state to state and puts exactly one entry on the trail each time. */
@Component
class Moving {

    private final Permits permits;
    private final Trail trail;

    Moving(Permits permits, Trail trail) {
        this.permits = permits;
        this.trail = trail;
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
        return permit;
    }
}
