package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Timing;
import io.weldgate.decision.Permission;
import io.weldgate.docket.Chasing;
import io.weldgate.docket.Docketing;
import io.weldgate.docket.Part;
import io.weldgate.evidence.Collecting;
import io.weldgate.evidence.Matter;
import io.weldgate.registry.FieldOfAuthority;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 行刑衔接: hands a suspected crime to public security, within the clocks of 国务院令310号. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Transferring {

    private static final String ESCALATED = "transfer.escalated";

    private final Cases cases;
    private final Transfers transfers;
    private final Addressing addressing;
    private final Staffed staffed;
    private final Docketing dockets;
    private final Chasing chasing;
    private final Collecting collecting;
    private final Preserving preserving;
    private final Timing timing;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Transferring(Cases cases, Transfers transfers, Addressing addressing, Staffed staffed, Docketing dockets,
            Chasing chasing, Collecting collecting, Preserving preserving, Timing timing, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.transfers = transfers;
        this.addressing = addressing;
        this.staffed = staffed;
        this.dockets = dockets;
        this.chasing = chasing;
        this.collecting = collecting;
        this.preserving = preserving;
        this.timing = timing;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** For the diagram: it is before the head. */
    public void report(String caseNo) {
        String area = cases.lock(caseNo).scene().areaCode();
        transfers.save(new Transfer(caseNo, addressing.of(area, FieldOfAuthority.PUBLIC_SECURITY).departmentCode(),
                clock.instant()));
        trail.changed(Entry.of(caseNo, "transfer.reported", Actor.PLATFORM));
    }

    public Permission decide(String caseNo, TransferDecisionForm form, Actor head) {
        Transfer it = transfers.lock(caseNo);
        it.decide(form.decision() == TransferDecisionForm.CrimeDecision.TRANSFER, form.reason(), head.account(),
                clock.instant());
        return told(it, "transfer.decided", form.reason(), head);
    }

    public Permission send(String caseNo, TransferForm form, Actor who) {
        Transfer it = transfers.lock(caseNo);
        it.send(clock.instant());
        preserving.keep(caseNo, "涉嫌犯罪案件移送材料", form.attachments(), who);
        if (it.police() != null) {
            dockets.involve(caseNo, it.police(), Part.RECEIVED);
        }
        return told(it, "transfer.sent", form.exhibits(), who);
    }

    public Permission answer(String caseNo, PoliceForm form, Actor who) {
        Transfer it = transfers.lock(caseNo);
        it.answer(switch (form.decision()) {
            case FILE -> TransferState.FILED;
            case REFUSE -> TransferState.REFUSED;
            case RETURN -> TransferState.RETURNED;
        }, form.reason(), clock.instant());
        return told(it, "transfer.answered", form.reason(), who);
    }

    public Permission takeRefusal(String caseNo, RefusalForm form, Actor who) {
        Transfer it = transfers.lock(caseNo);
        it.answer(form.decision() == RefusalForm.RefusalAnswer.OBJECT ? TransferState.OBJECTED
                : TransferState.REFUSED_FINALLY, form.reason(), clock.instant());
        return told(it, "transfer.refusal_taken", form.reason(), who);
    }

    /** For the diagram: three days went by without an objection. */
    public void rightLost(String caseNo) {
        Transfer it = transfers.lock(caseNo);
        it.answer(TransferState.REFUSED_FINALLY, it.answer(), clock.instant());
        told(it, "transfer.right_lost", null, Actor.PLATFORM);
    }

    public Permission decideObjection(String caseNo, ObjectionForm form, Actor who) {
        Transfer it = transfers.lock(caseNo);
        it.answer(form.decision() == ObjectionForm.ObjectionRuling.FILE ? TransferState.FILED
                : TransferState.REFUSED_FINALLY, form.reason(), clock.instant());
        return told(it, "transfer.answered", form.reason(), who);
    }

    public Permission handOver(String caseNo, HandOverForm form, Actor who) {
        Transfer it = transfers.lock(caseNo);
        Instant now = clock.instant();
        it.handOver(now);
        collecting.handOver(caseNo, new Matter.HandOver(List.of(), who.name(), form.receivedBy(), form.remark(), now,
                form.seal() == null || form.seal().isBlank() ? null : form.seal(), List.of(who)));
        return told(it, "transfer.handed_over", form.receivedBy(), who);
    }

    public void escalate(String caseNo) {
        Transfer it = transfers.lock(caseNo);
        trail.changed(Entry.of(caseNo, ESCALATED, Actor.PLATFORM));
        chasing.late(caseNo, it.sentAt() == null || isServedByLetter(it) ? cases.lock(caseNo).department()
                : it.police(), ESCALATED);
    }

    /** Public security; the department itself, as it was told in writing, where nobody of public security is here. */
    public String police(String caseNo) {
        Transfer it = transfers.lock(caseNo);
        return isServedByLetter(it) ? staffed.officers(cases.lock(caseNo).department()) : staffed.officers(it.police());
    }

    private boolean isServedByLetter(Transfer it) {
        return it.police() == null || addressing.of(FieldOfAuthority.PUBLIC_SECURITY, it.police()).byLetter();
    }

    public Date decisionDue(String caseNo) {
        return due(CaseClock.CRIME_DECISION, caseNo, transfers.lock(caseNo).reportedAt());
    }

    public Date transferDue(String caseNo) {
        return due(CaseClock.CRIME_TRANSFER, caseNo, transfers.lock(caseNo).decidedAt());
    }

    public Date policeDue(String caseNo) {
        return due(CaseClock.POLICE_DECISION, caseNo, transfers.lock(caseNo).sentAt());
    }

    public Date objectionDue(String caseNo) {
        return due(CaseClock.REFUSAL_OBJECTION, caseNo, transfers.lock(caseNo).answeredAt());
    }

    public Date objectionDecisionDue(String caseNo) {
        return due(CaseClock.OBJECTION_DECISION, caseNo, transfers.lock(caseNo).answeredAt());
    }

    public Date exhibitsDue(String caseNo) {
        return due(CaseClock.EXHIBITS_HANDOVER, caseNo, transfers.lock(caseNo).answeredAt());
    }

    private Date due(CaseClock limit, String caseNo, Instant from) {
        return Date.from(timing.deadline(limit, from, cases.lock(caseNo).scene().areaCode(), List.of()).dueAt());
    }

    private Permission told(Transfer it, String step, String why, Actor who) {
        trail.changed(Entry.of(it.caseNo(), step, who).states(null, it.state()).saying(why));
        if (it.state().isSettled() && it.state() != TransferState.HANDED_OVER) {
            events.publishEvent(new TransferSettled(it.caseNo()));
        }
        return new Permission.Granted(null, List.of());
    }
}
