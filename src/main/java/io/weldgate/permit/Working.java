package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.certificate.Practising;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hot work begins, is interrupted and ends. */
@Component
@Transactional
public class Working {

    private final Permits permits;
    private final Moving moving;
    private final Demands demands;
    private final Practising practising;
    private final Clock clock;

    Working(Permits permits, Moving moving, Demands demands, Practising practising, Clock clock) {
        this.permits = permits;
        this.moving = moving;
        this.demands = demands;
        this.practising = practising;
        this.clock = clock;
    }

    /** The terminal has confirmed that the machine is live. */
    public void begin(String permitNo) {
        Permit permit = moving.move(permitNo, PermitStatus.WORKING, "work.begun", Actor.PLATFORM);
        permit.course().goesOn();
        practising.welded(permit.welders().get(0), clock.instant(), permit.work().projectCode());
    }

    /** An unlock has been written: whatever the terminal answers, from now on the place must be cleared. */
    public void mayBeLive(String permitNo) {
        permits.lock(permitNo).course().started(clock.instant());
    }

    /** The lease has lapsed; the fire watch must verify again before the machine is unlocked again. */
    public void interrupt(String permitNo) {
        moving.move(permitNo, PermitStatus.SUSPENDED, "work.interrupted", Actor.PLATFORM).course()
                .interrupted(clock.instant());
    }

    public void end(String permitNo) {
        moving.move(permitNo, PermitStatus.FIRE_WATCH, "work.ended", Actor.PLATFORM);
    }

    /** The fire watch has stopped the work; what was demanded goes on record. */
    public void stop(String permitNo) {
        Demand demand = demands.findFirstByPermitNoAndKindOrderByIdDesc(permitNo, Demand.Kind.STOP).orElseThrow();
        moving.move(permitNo, PermitStatus.FIRE_WATCH,
                Entry.of(permitNo, "work.stopped", demand.actor()).saying(demand.reason()));
    }
}
