package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.docket.RecordNumbers;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications, and asks the rules whether they may go to an approver and to whom. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Applying {

    private final Permits permits;
    private final Machines machines;
    private final Sites sites;
    private final WorkUnits units;
    private final RecordNumbers numbers;
    private final PermitFacts facts;
    private final Deciding deciding;
    private final Moving moving;
    private final Trail trail;
    private final Clock clock;

    Applying(Permits permits, Machines machines, Sites sites, WorkUnits units, RecordNumbers numbers,
            PermitFacts facts, Deciding deciding, Moving moving, Trail trail, Clock clock) {
        this.permits = permits;
        this.machines = machines;
        this.sites = sites;
        this.units = units;
        this.numbers = numbers;
        this.facts = facts;
        this.deciding = deciding;
        this.moving = moving;
        this.trail = trail;
        this.clock = clock;
    }

    /** The machine named must exist; the caller has checked that the applicant may know of it. */
    public Permit apply(Application application, Actor applicant) {
        Machine machine = machines.findById(application.machineCode()).orElseThrow();
        Site site = sites.findById(machine.siteCode()).orElseThrow();
        WorkUnit unit = units.findById(machine.unitCode()).orElseThrow();
        var permit = new Permit(numbers.next("HW"), applicant.account(), machine, site, unit.areaCode(),
                clock.instant());
        permit.fill(application);
        trail.changed(Entry.of(permit.permitNo(), "permit.applied", applicant).states(null, permit.status())
                .at(application.latitude(), application.longitude()));
        return permits.saveAndFlush(permit);
    }

    /** The applicant has corrected what was returned; the machine stays the one first applied for. */
    public void correct(String permitNo, Application application, Actor applicant) {
        moving.move(permitNo, PermitStatus.IN_APPROVAL, "permit.corrected", applicant).fill(application);
    }

    /** Seen from the diagram: {@code ALLOWED} or {@code REFUSED}. */
    public String judge(String permitNo) {
        Permit permit = permits.lock(permitNo);
        Permission permission = deciding.decide(Question.APPLICATION, permitNo,
                facts.planned(permit, null));
        permit.approval().judged(permission.decisionId(), Routing.grade(permission, permit.profile()),
                Routing.escalated(permission), Routing.signers(permission), Routing.shiftChecks(permission));
        trail.changed(Entry.of(permitNo, "permit.judged", Actor.PLATFORM)
                .on(permission.verdict().name(), permission.decisionId()));
        return permission.verdict().name();
    }
}
