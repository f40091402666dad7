package io.weldgate.unlocking;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Limits;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.Permission;
import io.weldgate.decision.Question;
import io.weldgate.permit.CurrentLimits;
import io.weldgate.permit.GasAlarm;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitFacts;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Signatures;
import io.weldgate.telemetry.TerminalStates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Renews a lease at half its length, but only while the process's token sits in hot work, the fire watch's presence is
 * fresh, the terminal does not say that it is locked, and the rules still agree; otherwise it lets the lease lapse.
 */
@Component
class Renewing {

    private static final String GAS_SILENT = "GAS_MONITORING_STALE";

    private final Leases leases;
    private final CommandLog commands;
    private final TerminalStates terminals;
    private final Permits permits;
    private final PermitFacts facts;
    private final Signatures signatures;
    private final ApprovalRecord approvals;
    private final Deciding deciding;
    private final CurrentLimits limits;
    private final Commanding commanding;
    private final Locking locking;
    private final GasAlarm gasAlarm;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Renewing(Leases leases, CommandLog commands, TerminalStates terminals, Permits permits, PermitFacts facts,
            Signatures signatures, ApprovalRecord approvals, Deciding deciding, CurrentLimits limits,
            Commanding commanding, Locking locking, GasAlarm gasAlarm, ApplicationEventPublisher events,
            Clock clock) {
        this.leases = leases;
        this.commands = commands;
        this.terminals = terminals;
        this.permits = permits;
        this.facts = facts;
        this.signatures = signatures;
        this.approvals = approvals;
        this.deciding = deciding;
        this.limits = limits;
        this.commanding = commanding;
        this.locking = locking;
        this.gasAlarm = gasAlarm;
        this.events = events;
        this.clock = clock;
    }

    /** Safe on several nodes at once: the permit's row is locked, and what is no longer due is left alone. */
    @Transactional
    void renew(String permitNo) {
        Permit permit = permits.lock(permitNo);
        Lease lease = leases.findById(permitNo).orElseThrow();
        Instant now = clock.instant();
        if (lease.state() != Lease.State.ACTIVE) {
            return;
        }
        boolean locked = commands.lockedAfter(lease.deviceId(), lease.sequence());
        if (locked || !lease.endsAt().isAfter(now)) {
            lapse(lease, locked);
        } else if (!lease.renewAt().isAfter(now)) {
            tryToRenew(permit, lease, now);
        }
    }

    private void tryToRenew(Permit permit, Lease lease, Instant now) {
        Limits inForce = limits.of(permit);
        Instant nextTry = now.plus(Unlocking.shorter(inForce.commandTimeout(), inForce.lease().dividedBy(4)));
        if (mayGoOn(permit, inForce, now) && !dark(lease)) {
            commanding.renew(lease, inForce.lease(), nextTry);
        }
        lease.renewalAsked(nextTry);
    }

    private boolean mayGoOn(Permit permit, Limits inForce, Instant now) {
        return permit.status() == PermitStatus.WORKING
                && permit.course().watchSeenAt().plus(inForce.watchPresence()).isAfter(now)
                && approvals.inHotWork(permit.permitNo())
                && rulesAgree(permit);
    }

    /** Locked by its own last word, or restarted: a renewal would switch it on with nobody looking. */
    private boolean dark(Lease lease) {
        Instant since = lease.runningSince();
        return terminals.findById(lease.deviceId()).filter(seen -> later(seen.beatAt(), since)
                ? Boolean.FALSE.equals(seen.switchState()) || later(seen.loggedInAt(), seen.beatAt())
                : later(seen.loggedInAt(), since)).isPresent();
    }

    private static boolean later(Instant one, Instant other) {
        return one != null && one.isAfter(other);
    }

    private boolean rulesAgree(Permit permit) {
        List<Fact> asked = new ArrayList<>(facts.about(permit, permit.approver()));
        asked.addAll(signatures.facts(permit));
        asked.add(new MachineFact.Attempt(permit.machineCode(), permit.welders().get(0)));
        Permission permission = deciding.spotCheck(Question.RENEWAL, permit.permitNo(), asked);
        if (permission.findings().stream().anyMatch(finding -> finding.code().equals(GAS_SILENT))) {
            gasAlarm.silent(permit);
        }
        return permission instanceof Permission.Granted;
    }

    private void lapse(Lease lease, boolean locked) {
        lease.lapsed();
        if (!locked) {
            locking.lockUncovered(lease.deviceId(), lease.permitNo(), "LEASE_LAPSED");
        }
        events.publishEvent(new LeaseLapsed(lease.permitNo()));
    }
}
