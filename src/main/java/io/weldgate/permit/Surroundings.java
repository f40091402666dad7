package io.weldgate.permit;

import io.weldgate.decision.Fact;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.NeighbourFact;
import io.weldgate.decision.Window;
import io.weldgate.decision.WorkKind;
import io.weldgate.simops.Announcing;
import io.weldgate.simops.Spot;
import io.weldgate.simops.Surrounding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What goes on round a permit's work, and what its neighbours are told of it. */
@Component
public class Surroundings {

    /** Residual fire is watched for without machine and welder. */
    private static final Set<PermitStatus> AT_WORK =
            EnumSet.of(PermitStatus.ISSUED, PermitStatus.WORKING, PermitStatus.SUSPENDED);

    private final Permits permits;
    private final Surrounding surrounding;
    private final Announcing announcing;
    private final LimitsBook limits;
    private final Clock clock;

    Surroundings(Permits permits, Surrounding surrounding, Announcing announcing, LimitsBook limits, Clock clock) {
        this.permits = permits;
        this.surrounding = surrounding;
        this.announcing = announcing;
        this.limits = limits;
        this.clock = clock;
    }

    public Spot spot(Permit permit) {
        return spot(permit, permit.work().windowUntil());
    }

    private static Spot spot(Permit permit, Instant until) {
        return new Spot(permit.permitNo(), WorkKind.HOT_WORK, permit.unitCode(), permit.areaCode(), permit.siteCode(),
                permit.work().position(), permit.work().elevationMetres(),
                new Window(permit.work().windowFrom(), until));
    }

    /**
     * Work near by, and other permits for the same machine or a same welder at the same time.
     *
     * @param until when the window would end
     */
    List<Fact> facts(Permit permit, Instant until) {
        Spot spot = spot(permit, until);
        List<Fact> facts = new ArrayList<>(surrounding.facts(spot));
        permits.findOverlapping(permit.permitNo(), permit.machineCode(), permit.welders(), AT_WORK,
                spot.window().from(), until).stream()
                .filter(other -> spot(other).window().overlaps(spot.window()))
                .forEach(other -> facts.add(overlapping(permit, other)));
        return facts;
    }

    @EventListener
    void extended(WindowExtended event) {
        changed(permits.lock(event.permitNo()));
    }

    /** The permit's state, window or place has changed. */
    void changed(Permit permit) {
        switch (permit.status()) {
            case ISSUED, WORKING, SUSPENDED ->
                    announcing.permitted(spot(permit), permit.work().workPlace());
            case FIRE_WATCH, REVOKED -> cooling(permit);
            case CLOSED, EXPIRED, WITHDRAWN -> announcing.over(permit.permitNo());
            case IN_APPROVAL, RETURNED, REFUSED -> { }
        }
    }

    private void cooling(Permit permit) {
        if (permit.startedAt() == null || permit.clearedAt() != null) {
            announcing.over(permit.permitNo());
        } else {
            Instant now = clock.instant();
            announcing.cooling(permit.permitNo(), now.plus(limits.inForce(permit.regime(),
                    LocalDate.ofInstant(now, limits.zone())).residualFireWatch()));
        }
    }

    private static Fact overlapping(Permit permit, Permit other) {
        Set<String> both = new TreeSet<>(permit.welders());
        both.retainAll(other.welders());
        boolean own = other.unitCode().equals(permit.unitCode());
        boolean sameMachine = other.machineCode().equals(permit.machineCode());
        return new NeighbourFact.OverlappingPermit(own ? other.permitNo() : null,
                own || sameMachine ? other.machineCode() : null, both, other.work().windowFrom(),
                other.work().windowUntil());
    }
}
