package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Question;
import io.weldgate.registry.Position;
import io.weldgate.registry.Sites;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the signers' decisions one after the other, once the rules agree that this person may approve this permit, and
 * raises what nobody signs in time to the level above.
 */
@Component
@Transactional
public class Approving {

    private final Permits permits;
    private final Signatures signatures;
    private final Sites sites;
    private final PermitFacts facts;
    private final Deciding deciding;
    private final GasAlarm gasAlarm;
    private final Moving moving;
    private final CurrentLimits limits;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approving(Permits permits, Signatures signatures, Sites sites, PermitFacts facts, Deciding deciding,
            GasAlarm gasAlarm, Moving moving, CurrentLimits limits, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.permits = permits;
        this.signatures = signatures;
        this.sites = sites;
        this.facts = facts;
        this.deciding = deciding;
        this.gasAlarm = gasAlarm;
        this.moving = moving;
        this.limits = limits;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    public Permission decide(String permitNo, ApprovalForm form, Actor approver) {
        Permit permit = permits.lock(permitNo);
        List<Fact> asked = facts.planned(permit, approver);
        asked.addAll(signatures.facts(permit));
        if (form.latitude() != null && form.longitude() != null) {
            asked.add(new PlaceFact.Whereabouts(approver.account(), sites.getReferenceById(permit.siteCode()).centre()
                    .metresTo(new Position(form.latitude(), form.longitude()))));
        }
        asked.add(new PermitFact.Opinion(form.decision() == ApprovalForm.Decided.APPROVE));
        Permission permission = deciding.decide(Question.APPROVAL, permitNo, asked);
        if (permission instanceof Permission.Granted) {
            sign(permit, signed(permitNo, permit.approval()), form, approver, permission.decisionId());
        } else {
            gasAlarm.warnOf(permit, permission);
        }
        return permission;
    }

    /** For the diagram: whether someone else must sign too. */
    @Transactional(readOnly = true)
    public boolean anotherSigns(String permitNo) {
        Approval approval = permits.findById(permitNo).orElseThrow().approval();
        return signed(permitNo, approval) < approval.signers().size();
    }

    /** For the diagram: until when the next signer has time. */
    @Transactional(readOnly = true)
    public Date due(String permitNo) {
        return Date.from(signingTime(permitNo).due());
    }

    /** For the diagram: when the level above is asked too. */
    @Transactional(readOnly = true)
    public Date overdue(String permitNo) {
        return Date.from(signingTime(permitNo).overdue());
    }

    private SigningTime signingTime(String permitNo) {
        Permit permit = permits.findById(permitNo).orElseThrow();
        return nobodyLeft(permit.approval(), permitNo)
                ? SigningTime.late(clock.instant(), permit.work().window(), limits.of(permit))
                : SigningTime.from(clock.instant(), permit.work().window(), limits.of(permit));
    }

    /**
     * Nobody has signed in time: the level above may sign too. Where nobody is left who may, that is put on record, for
     * those who wait and those above to have the signer sign or delegate, and the task stays as it is from then on.
     */
    public void raise(String permitNo) {
        Approval approval = permits.lock(permitNo).approval();
        approval.raise();
        Entry entry = Entry.of(permitNo, nobodyLeft(approval, permitNo) ? "approval.unsigned" : "approval.raised",
                Actor.PLATFORM);
        trail.changed(entry);
        events.publishEvent(new StepTaken(permitNo, entry.step(), null));
    }

    private boolean nobodyLeft(Approval approval, String permitNo) {
        if (approval.raised() == 0) {
            return false;
        }
        int signed = signed(permitNo, approval);
        return signed < approval.signers().size()
                && approval.raised() > Routing.standIns(approval.signers(), signed).size();
    }

    private int signed(String permitNo, Approval approval) {
        return signatures.countByPermitNoAndRound(permitNo, approval.round());
    }

    private void sign(Permit permit, int before, ApprovalForm form, Actor approver, String decisionId) {
        Entry entry = Entry.of(permit.permitNo(), "approval." + form.decision().name().toLowerCase(Locale.ROOT),
                approver).at(form.latitude(), form.longitude()).on("ALLOWED", decisionId).saying(form.comment());
        switch (form.decision()) {
            case APPROVE -> {
                permit.approval().signedBy(approver.account());
                signatures.save(new Signature(permit, before + 1, permit.approval().signers().get(before), form,
                        approver, clock.instant(), decisionId));
                trail.changed(entry);
            }
            case RETURN -> moving.move(permit.permitNo(), PermitStatus.RETURNED, entry);
            case REFUSE -> trail.changed(entry);
        }
    }
}
