package io.weldgate.permit;

import static io.weldgate.permit.PermitStatus.FIRE_WATCH;
import static io.weldgate.permit.PermitStatus.IN_APPROVAL;
import static io.weldgate.permit.PermitStatus.ISSUED;
import static io.weldgate.permit.PermitStatus.RETURNED;
import static io.weldgate.permit.PermitStatus.SUSPENDED;
import static io.weldgate.permit.PermitStatus.WORKING;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores demands, each only from the states in which it makes sense. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Demanding {

    private final Permits permits;
    private final Demands demands;
    private final Presence presence;
    private final Clock clock;

    Demanding(Permits permits, Demands demands, Presence presence, Clock clock) {
        this.permits = permits;
        this.demands = demands;
        this.presence = presence;
        this.clock = clock;
    }

    /** @throws PermitNotOpen if the permit's state does not allow it */
    public void demand(String permitNo, Demand.Kind kind, ReasonForm form, Actor who) {
        open(permitNo, kind);
        demands.save(new Demand(permitNo, kind, who, clock.instant(), form.reason(), null, null));
    }

    /** Refused where the fire watch does not stand on the site. */
    public Permission present(String permitNo, PresenceForm form, Actor who) {
        Permit permit = open(permitNo, Demand.Kind.PRESENCE);
        Permission permission = presence.onSite(permit, who.account(), form.latitude(), form.longitude(),
                List.of());
        if (permission instanceof Permission.Granted) {
            demands.save(new Demand(permitNo, Demand.Kind.PRESENCE, who, clock.instant(), null, form.latitude(),
                    form.longitude()));
        }
        return permission;
    }

    /** Stores a demand that the rules have agreed to. */
    void keep(Demand demand) {
        demands.save(demand);
    }

    /** Whether the permit is in a state in which the demand makes sense. */
    public static boolean allows(Permit permit, Demand.Kind kind) {
        return from(kind).contains(permit.status()) && switch (kind) {
            case WITHDRAWAL -> permit.startedAt() == null;
            case RESUMPTION -> permit.course().suspendedBy() != null;
            case SUSPENSION -> permit.startedAt() != null && !suspendedFromAbove(permit);
            default -> true;
        };
    }

    /** What the crew ordered itself may be ordered again from above, and is then no longer the crew's to lift. */
    private static boolean suspendedFromAbove(Permit permit) {
        String by = permit.course().suspendedBy();
        return by != null && !permit.watch().equals(by) && !permit.welders().contains(by);
    }

    /** The permit, locked. @throws PermitNotOpen if its state does not allow the demand */
    Permit open(String permitNo, Demand.Kind kind) {
        Permit permit = permits.lock(permitNo);
        mustAllow(permit, kind);
        return permit;
    }

    /** @throws PermitNotOpen if the permit's state does not allow the demand */
    static void mustAllow(Permit permit, Demand.Kind kind) {
        if (!allows(permit, kind)) {
            throw new PermitNotOpen(permit.permitNo(), permit.status(), to(kind));
        }
    }

    private static Set<PermitStatus> from(Demand.Kind kind) {
        return switch (kind) {
            case WITHDRAWAL -> Set.of(IN_APPROVAL, RETURNED, ISSUED);
            case REVOCATION -> Set.of(ISSUED, WORKING, SUSPENDED, FIRE_WATCH);
            case STOP, EXTENSION, HANDOVER, WATCH_CHANGE, GAS_READINGS -> Set.of(ISSUED, WORKING, SUSPENDED);
            case PRESENCE -> Set.of(WORKING, SUSPENDED);
            case SUSPENSION -> Set.of(ISSUED, WORKING, SUSPENDED);
            case RESUMPTION -> Set.of(SUSPENDED);
            case GAS_TEST -> Set.of(IN_APPROVAL, ISSUED, WORKING, SUSPENDED);
        };
    }

    private static PermitStatus to(Demand.Kind kind) {
        return switch (kind) {
            case WITHDRAWAL -> PermitStatus.WITHDRAWN;
            case REVOCATION -> PermitStatus.REVOKED;
            case STOP -> FIRE_WATCH;
            case PRESENCE, RESUMPTION, EXTENSION, GAS_TEST, GAS_READINGS -> WORKING;
            case SUSPENSION, HANDOVER, WATCH_CHANGE -> SUSPENDED;
        };
    }
}
