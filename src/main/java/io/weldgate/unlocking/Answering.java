package io.weldgate.unlocking;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.operating.About;
import io.weldgate.permit.CurrentLimits;
import io.weldgate.permit.Permits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the terminals' answers, each in a transaction of its own together with what follows from it. */
@Component
public class Answering {

    private final CommandLog commands;
    private final Leases leases;
    private final Permits permits;
    private final Locking locking;
    private final CurrentLimits limits;
    private final Testifying testifying;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(CommandLog commands, Leases leases, Permits permits, Locking locking, CurrentLimits limits,
            Testifying testifying, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.commands = commands;
        this.leases = leases;
        this.permits = permits;
        this.locking = locking;
        this.limits = limits;
        this.testifying = testifying;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @return false if no such command was ever sent to this terminal */
    @Transactional
    public boolean answered(TerminalAnswer answer) {
        Optional<String> permitNo = commands.findPermitNo(answer.commandId());
        permitNo.ifPresent(permits::lockRow);
        Optional<Command> known = commands.lock(answer.commandId())
                .filter(command -> command.deviceId().equals(answer.deviceId()));
        known.ifPresent(command -> About.PERMIT.during(command.permitNo(), () -> take(command, answer)));
        return known.isPresent();
    }

    private void take(Command command, TerminalAnswer answer) {
        CommandState before = command.state();
        boolean repeated = command.saidDone();
        if (command.answered(answer, clock.instant())) {
            trail.changed(Entry.of(command.permitNo() == null ? command.deviceId() : command.permitNo(),
                    "command.answered", new Actor(command.deviceId(), command.deviceId()))
                    .states(before, command.state()).saying(answer.message()));
            testifying.answered(command, answer);
            events.publishEvent(new CommandEnded(command.kind(), command.state(), waited(command)));
            follow(command, answer.receivedAt());
        } else if (!repeated && before == CommandState.EXPIRED && answer.done() && command.kind() != Command.Kind.LOCK
                && !covered(command)) {
            locking.lockUncovered(command.deviceId(), command.permitNo(), "LATE_ANSWER");
        }
    }

    /** A renewal that comes late harms nothing while the lease it was to renew still runs. */
    private boolean covered(Command command) {
        return leases.findById(command.permitNo()).filter(lease -> lease.covers(clock.instant())).isPresent();
    }

    private void follow(Command command, Instant receivedAt) {
        boolean done = command.state() == CommandState.ACKED;
        switch (command.kind()) {
            case LOCK -> locked(command, done);
            case RENEW -> renewed(command, done, receivedAt);
            case UNLOCK -> unlocked(command, done, receivedAt);
        }
    }

    /** A lock that was obeyed takes the machine from whatever lease still runs on it. */
    private void locked(Command lock, boolean done) {
        if (done) {
            leases.lookAgain(lock.deviceId(), clock.instant());
        } else {
            locking.unconfirmed(lock);
        }
    }

    /** A lease that lapsed while its renewal was on its way stays lapsed: its lock has been sent. */
    private void renewed(Command renewal, boolean done, Instant receivedAt) {
        Lease lease = leases.findById(renewal.permitNo()).orElseThrow();
        if (done && lease.state() == Lease.State.ACTIVE) {
            lease.running(receivedAt, length(renewal));
        }
    }

    /** An unlock that a later lock has crossed counts for nothing. */
    private void unlocked(Command unlock, boolean done, Instant receivedAt) {
        boolean live = done && !commands.lockedAfter(unlock.deviceId(), unlock.sequence());
        if (live) {
            leases.findById(unlock.permitNo()).orElseThrow().begun(receivedAt, length(unlock));
        }
        events.publishEvent(new UnlockAnswered(unlock.permitNo(), unlock.commandId(), live));
    }

    /** From the first attempt, which was written down together with the act of a person that led to it. */
    private Duration waited(Command command) {
        if (command.kind() != Command.Kind.UNLOCK) {
            return null;
        }
        int attempts = Math.max(1, leases.findById(command.permitNo()).map(Lease::attempts).orElse(1));
        List<Command> tried = commands.findByPermitNoAndKindOrderBySequenceDesc(command.permitNo(),
                Command.Kind.UNLOCK, Limit.of(attempts));
        return Duration.between(tried.get(tried.size() - 1).createdAt(), clock.instant());
    }

    private Duration length(Command command) {
        return limits.of(permits.findById(command.permitNo()).orElseThrow()).lease();
    }
}
