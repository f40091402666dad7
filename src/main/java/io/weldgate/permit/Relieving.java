package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One welder, or one fire watch, takes over from another; who takes over is judged before, and acts anew after it. */
@Component
@Transactional
public class Relieving {

    private final Permits permits;
    private final Demanding demanding;
    private final Demands demands;
    private final PermitFacts facts;
    private final Signatures signatures;
    private final Deciding deciding;
    private final Moving moving;
    private final Trail trail;
    private final Clock clock;

    Relieving(Permits permits, Demanding demanding, Demands demands, PermitFacts facts, Signatures signatures,
            Deciding deciding, Moving moving, Trail trail, Clock clock) {
        this.permits = permits;
        this.demanding = demanding;
        this.demands = demands;
        this.facts = facts;
        this.signatures = signatures;
        this.deciding = deciding;
        this.moving = moving;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws PermitNotOpen if the state of the permit does not allow it */
    public Permission demandHandover(String permitNo, HandoverForm form, Actor who) {
        Permit permit = demanding.open(permitNo, Demand.Kind.HANDOVER);
        return judged(permit, permit.crewUnder(form.welder()), permit.watch(),
                new Demand(permitNo, Demand.Kind.HANDOVER, who, clock.instant(),
                form.reason(), null, null).naming(form.welder()));
    }

    /** @throws PermitNotOpen if the state of the permit does not allow it */
    public Permission demandWatchChange(String permitNo, WatchChangeForm form, Actor who) {
        Permit permit = demanding.open(permitNo, Demand.Kind.WATCH_CHANGE);
        return judged(permit, permit.welders(), form.watch(), new Demand(permitNo, Demand.Kind.WATCH_CHANGE, who,
                clock.instant(), form.reason(), null, null).naming(form.watch()));
    }

    /** For the diagram: the machine is told to lock, the new welder leads. */
    public void handOver(String permitNo) {
        Demand demand = demands.findFirstByPermitNoAndKindOrderByIdDesc(permitNo, Demand.Kind.HANDOVER).orElseThrow();
        String before = permits.lock(permitNo).welders().get(0);
        Permit permit = interrupt(permitNo, "work.handed_over", demand, before + " → " + demand.personNo());
        permit.ledBy(demand.personNo());
    }

    /** For the diagram: the machine is told to lock, the new fire watch is to take up the watch. */
    public void changeWatch(String permitNo) {
        Demand demand = demands.findFirstByPermitNoAndKindOrderByIdDesc(permitNo, Demand.Kind.WATCH_CHANGE)
                .orElseThrow();
        Permit permit = interrupt(permitNo, "watch.changed", demand, demand.personNo());
        permit.watchedBy(demand.personNo());
    }

    private Permit interrupt(String permitNo, String step, Demand demand, String who) {
        Permit permit = permits.lock(permitNo);
        Entry entry = Entry.of(permitNo, step, demand.actor()).saying(who + ": " + demand.reason());
        if (permit.status() == PermitStatus.WORKING) {
            moving.move(permitNo, PermitStatus.SUSPENDED, entry);
            permit.course().interrupted(clock.instant());
        } else {
            trail.changed(entry);
        }
        return permit;
    }

    private Permission judged(Permit permit, List<String> crew, String watch, Demand demand) {
        List<Fact> asked = new ArrayList<>(facts.withCrew(permit, crew, watch));
        asked.addAll(signatures.facts(permit));
        Permission permission = deciding.decide(Question.HANDOVER, permit.permitNo(), asked);
        if (permission instanceof Permission.Granted) {
            demanding.keep(demand);
        }
        return permission;
    }
}
