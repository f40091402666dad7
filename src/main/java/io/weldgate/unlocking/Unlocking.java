package io.weldgate.unlocking;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Decision;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Limits;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Question;
import io.weldgate.permit.CurrentLimits;
import io.weldgate.permit.GasAlarm;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitFacts;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Signatures;
import io.weldgate.permit.Working;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Terminals;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Unlocks the machine of a permit, as the diagram {@code unlock-machine} has it. */
@Component
@Transactional
public class Unlocking {

    private final Permits permits;
    private final PermitFacts facts;
    private final Signatures signatures;
    private final Machines machines;
    private final Terminals terminals;
    private final ApprovalRecord approvals;
    private final Deciding deciding;
    private final CurrentLimits limits;
    private final Leases leases;
    private final CommandLog commands;
    private final Commanding commanding;
    private final Working working;
    private final GasAlarm gasAlarm;
    private final Trail trail;
    private final Clock clock;

    Unlocking(Permits permits, PermitFacts facts, Signatures signatures, Machines machines, Terminals terminals,
            ApprovalRecord approvals, Deciding deciding, CurrentLimits limits, Leases leases, CommandLog commands,
            Commanding commanding, Working working, GasAlarm gasAlarm, Trail trail, Clock clock) {
        this.permits = permits;
        this.facts = facts;
        this.signatures = signatures;
        this.machines = machines;
        this.terminals = terminals;
        this.approvals = approvals;
        this.deciding = deciding;
        this.limits = limits;
        this.leases = leases;
        this.commands = commands;
        this.commanding = commanding;
        this.working = working;
        this.gasAlarm = gasAlarm;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asks everything again: {@code ALLOWED} or {@code REFUSED}. */
    public String judge(String permitNo) {
        Permit permit = permits.lock(permitNo);
        Permission permission = decide(permit, onTheirWay(permit));
        leases.findById(permitNo).ifPresentOrElse(lease -> lease.judged(permission.decisionId(), device(permit)),
                () -> leases.save(new Lease(permitNo, device(permit), permission.decisionId())));
        return permission.verdict().name();
    }

    private Permission decide(Permit permit, List<Fact> first) {
        List<Fact> asked = new ArrayList<>(first);
        asked.addAll(facts.aboutAndAround(permit, permit.approver()));
        asked.addAll(facts.checked(permit));
        asked.addAll(signatures.facts(permit));
        asked.add(new PermitFact.ApprovalProcess(approvals.endedAsIssued(permit.permitNo())));
        asked.add(new MachineFact.Attempt(permit.machineCode(), permit.welders().get(0)));
        Permission permission = deciding.decide(Question.READINESS, permit.permitNo(), asked);
        trail.changed(Entry.of(permit.permitNo(), "unlock.judged", Actor.PLATFORM)
                .on(permission.verdict().name(), permission.decisionId()));
        gasAlarm.warnOf(permit, permission);
        return permission;
    }

    /** Whether a terminal holds the machine's key; EXEMPT and LEGACY machines have none. */
    @Transactional(readOnly = true)
    public boolean coded(String permitNo) {
        return device(permits.findById(permitNo).orElseThrow()) != null;
    }

    /**
     * The same questions for a machine without a terminal: the verdict is all the platform can do there. The machine's
     * row is held so that of two permits one comes first.
     */
    public String judgeUncoded(String permitNo) {
        Permit permit = permits.lock(permitNo);
        machines.lock(permit.machineCode());
        Permission permission = decide(permit, List.of());
        if (permission instanceof Permission.Granted) {
            working.mayBeLive(permitNo);
        }
        return permission.verdict().name();
    }

    /** Writes the unlock command; it is sent when this transaction has committed. */
    public void unlock(String permitNo) {
        Permit permit = permits.lock(permitNo);
        Limits inForce = limits.of(permit);
        Lease lease = leases.findById(permitNo).orElseThrow();
        Decision readiness = deciding.find(lease.readinessDecision()).orElseThrow();
        Duration freshness = shorter(inForce.lease(), inForce.commandTimeout());
        var warrant = Warrant.from(readiness, permit, lease.deviceId(), clock.instant(), freshness);
        lease.asked(warrant.warrantId(), commanding.unlock(warrant, inForce.lease()));
        working.mayBeLive(permitNo);
    }

    /** ISO 8601 duration for the diagram's timer. */
    @Transactional(readOnly = true)
    public String commandTimeout(String permitNo) {
        return limits.of(permits.findById(permitNo).orElseThrow()).commandTimeout().toString();
    }

    /** The terminal has not answered; says whether the platform may try again by itself. */
    public boolean timedOut(String permitNo) {
        Permit permit = permits.lock(permitNo);
        Lease lease = leases.findById(permitNo).orElseThrow();
        commands.findById(lease.commandId()).ifPresent(commanding::expire);
        boolean again = lease.attempts() < limits.of(permit).commandAttempts();
        if (!again) {
            lease.giveUpCounting();
        }
        return again;
    }

    /**
     * Unlocks of the same machine under other permits. The terminal's row is held so that of two permits one comes
     * first, and this is asked before anything else, so that what is answered meanwhile is found as work begun.
     */
    private List<Fact> onTheirWay(Permit permit) {
        terminals.lock(device(permit));
        return commands.findUnlocking(device(permit), permit.permitNo()).stream()
                .<Fact>map(other -> new MachineFact.UnclearedWork(other, permit.machineCode())).toList();
    }

    private String device(Permit permit) {
        return machines.findById(permit.machineCode()).orElseThrow().deviceId();
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
