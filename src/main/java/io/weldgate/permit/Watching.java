package io.weldgate.permit;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the fire watch shows of its presence during the work. */
@Component
public class Watching {

    private final Permits permits;
    private final Demands demands;
    private final Trail trail;

    Watching(Permits permits, Demands demands, Trail trail) {
        this.permits = permits;
        this.demands = demands;
        this.trail = trail;
    }

    @Transactional
    public void present(String permitNo) {
        Demand shown = demands.findFirstByPermitNoAndKindOrderByIdDesc(permitNo, Demand.Kind.PRESENCE).orElseThrow();
        permits.lock(permitNo).course().watchSeen(shown.demandedAt());
        trail.changed(Entry.of(permitNo, "watch.present", shown.actor()).at(shown.latitude(), shown.longitude()));
    }
}
