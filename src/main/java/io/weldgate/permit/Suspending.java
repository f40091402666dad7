package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Work is suspended by order or by a warning, and resumed by who ordered it or by an officer (AQ 3064.2-2025 5.8). */
@Component
@Transactional
public class Suspending {

    private final Permits permits;
    private final Demanding demanding;
    private final Demands demands;
    private final Moving moving;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suspending(Permits permits, Demanding demanding, Demands demands, Moving moving, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.permits = permits;
        this.demanding = demanding;
        this.demands = demands;
        this.moving = moving;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** A warning demands what an officer could: false where the state of the permit leaves nothing to suspend. */
    public boolean demandedBy(StopDemanded warning) {
        Permit permit = permits.lock(warning.permitNo());
        if (!Demanding.allows(permit, Demand.Kind.SUSPENSION)) {
            return false;
        }
        demanding.keep(new Demand(warning.permitNo(), Demand.Kind.SUSPENSION, Actor.PLATFORM, clock.instant(),
                warning.reason(), null, null));
        return true;
    }

    /** For the diagram, once the machine is told to lock. */
    public void suspend(String permitNo) {
        Demand demand = latest(permitNo, Demand.Kind.SUSPENSION);
        Permit permit = permits.lock(permitNo);
        Entry entry = Entry.of(permitNo, "work.suspended", demand.actor()).saying(demand.reason());
        if (permit.status() == PermitStatus.SUSPENDED) {
            trail.changed(entry);
            events.publishEvent(new StepTaken(permitNo, entry.step(), entry.text()));
        } else {
            moving.move(permitNo, PermitStatus.SUSPENDED, entry);
        }
        permit.course().interrupted(clock.instant());
        permit.course().suspended(demand.actor().account());
    }

    /** Who ordered last holds the order that stands: false where none does. */
    public boolean takenOver(String permitNo) {
        boolean stands = permits.lock(permitNo).course().suspendedBy() != null;
        if (stands) {
            suspend(permitNo);
        }
        return stands;
    }

    /** For the diagram: the order is lifted. The permit stays SUSPENDED until the machine is live again. */
    public void resume(String permitNo) {
        Demand demand = latest(permitNo, Demand.Kind.RESUMPTION);
        permits.lock(permitNo).course().suspended(null);
        trail.changed(Entry.of(permitNo, "work.resumed", demand.actor()).saying(demand.reason()));
    }

    private Demand latest(String permitNo, Demand.Kind kind) {
        return demands.findFirstByPermitNoAndKindOrderByIdDesc(permitNo, kind).orElseThrow();
    }
}
