package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ways out of a permit other than its orderly close; each answers with the state it led to. */
@Component
@Transactional
public class Ending {

    private final Permits permits;
    private final Demands demands;
    private final Moving moving;

    Ending(Permits permits, Demands demands, Moving moving) {
        this.permits = permits;
        this.demands = demands;
        this.moving = moving;
    }

    public String refuse(String permitNo) {
        return moving.move(permitNo, PermitStatus.REFUSED, "permit.refused", Actor.PLATFORM).status().name();
    }

    public String expire(String permitNo) {
        return moving.move(permitNo, PermitStatus.EXPIRED, "permit.expired", Actor.PLATFORM).status().name();
    }

    public String withdraw(String permitNo) {
        return demanded(permitNo, Demand.Kind.WITHDRAWAL, PermitStatus.WITHDRAWN, "permit.withdrawn").status().name();
    }

    /** Called off before any work. */
    public String cancel(String permitNo) {
        return demanded(permitNo, Demand.Kind.WITHDRAWAL, PermitStatus.WITHDRAWN, "permit.cancelled").status().name();
    }

    /** Whether hot work had begun and is not cleared, so that someone must still watch for residual fire. */
    public boolean revoke(String permitNo) {
        Permit permit = demanded(permitNo, Demand.Kind.REVOCATION, PermitStatus.REVOKED, "permit.revoked");
        return permit.startedAt() != null && permit.clearedAt() == null;
    }

    /** Whether hot work may ever have begun under this permit: an unlock that nobody answered counts. */
    @Transactional(readOnly = true)
    public boolean workHadBegun(String permitNo) {
        return permits.findById(permitNo).orElseThrow().startedAt() != null;
    }

    private Permit demanded(String permitNo, Demand.Kind kind, PermitStatus next, String step) {
        Demand demand = demands.findFirstByPermitNoAndKindOrderByIdDesc(permitNo, kind).orElseThrow();
        return moving.move(permitNo, next, Entry.of(permitNo, step, demand.actor()).saying(demand.reason()));
    }
}
