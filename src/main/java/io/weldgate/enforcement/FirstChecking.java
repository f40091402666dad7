package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Permission;
import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Timing;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Spot;
import io.weldgate.registry.Position;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first steps of the first check: stop it, fix the evidence, file what is one's own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FirstChecking {

    private final Cases cases;
    private final Staffed staffed;
    private final Preserving preserving;
    private final Stopping stopping;
    private final Conflicts conflicts;
    private final Shares shares;
    private final Collecting collecting;
    private final Timing timing;
    private final Trail trail;
    private final Clock clock;

    FirstChecking(Cases cases, Staffed staffed, Preserving preserving, Stopping stopping, Conflicts conflicts,
            Shares shares, Collecting collecting, Timing timing, Trail trail, Clock clock) {
        this.cases = cases;
        this.staffed = staffed;
        this.preserving = preserving;
        this.stopping = stopping;
        this.conflicts = conflicts;
        this.shares = shares;
        this.collecting = collecting;
        this.timing = timing;
        this.trail = trail;
        this.clock = clock;
    }

    /** The group of the department that holds the case. */
    public String officers(String caseNo) {
        return staffed.officers(cases.lock(caseNo).department());
    }

    /** Of its heads; of its officers where nobody heads it here. */
    public String heads(String caseNo) {
        return staffed.heads(cases.lock(caseNo).department());
    }

    /** When the violation must be stopped and the evidence fixed: at once (D01). */
    public Date stopDue(String caseNo) {
        CaseFile it = cases.lock(caseNo);
        return Date.from(timing.deadline(CaseClock.STOP_AND_FIX_EVIDENCE, it.openedAt(), it.scene().areaCode(),
                List.of()).dueAt());
    }

    /** 先行制止. A coded machine is locked. */
    public Permission stop(String caseNo, StopForm form, Actor who) {
        CaseFile it = cases.lock(caseNo);
        CaseStatus before = it.status();
        it.become(CaseStatus.STOPPED, clock.instant());
        trail.changed(Entry.of(caseNo, "case.stopped", who).states(before, it.status())
                .at(form.latitude(), form.longitude()).saying(form.remark()));
        collecting.collect(caseNo, List.of(new Item(EvidenceKind.ON_SITE_RECORD, io.weldgate.evidence.Source.PERSON,
                "先行制止", null, preserving.written(Map.of("measures", form.measures(), "remark",
                form.remark() == null ? "" : form.remark())), Spot.of(new Position(form.latitude(), form.longitude())),
                clock.instant(), null, List.of(who, staffed.actor(form.second())))));
        stopping.order(it, who);
        return new Permission.Granted(null, List.of());
    }

    /** 固定证据. */
    public Permission fix(String caseNo, EvidenceForm form, Actor who) {
        CaseFile it = cases.lock(caseNo);
        CaseStatus before = it.status();
        it.become(CaseStatus.EVIDENCE_FIXED, clock.instant());
        if (form.suspicion() != null && !form.suspicion().isBlank()) {
            it.suspectCrime();
        }
        preserving.secure(it, form, List.of(who, staffed.actor(form.second())));
        trail.changed(Entry.of(caseNo, "case.evidence_fixed", who).states(before, it.status())
                .at(form.latitude(), form.longitude()).saying(form.suspicion()));
        return new Permission.Granted(null, List.of());
    }

    /** 立案: whoever files first keeps the case (行政处罚法 25). */
    public Permission file(String caseNo, FilingForm form, Actor who) {
        CaseFile it = cases.lock(caseNo);
        Permission permission = conflicts.mayFile(it, form);
        if (permission instanceof Permission.Granted) {
            it.file(who.account(), clock.instant());
            shares.findByCaseNoOrderById(caseNo).forEach(Share::file);
            trail.changed(Entry.of(caseNo, "case.filed", who).saying(form.reason()));
        }
        return permission;
    }
}
