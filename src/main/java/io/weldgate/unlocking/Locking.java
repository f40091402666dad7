package io.weldgate.unlocking;

import io.weldgate.audit.Saying;
import io.weldgate.decision.Profile;
import io.weldgate.permit.CurrentLimits;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Terminals;
import io.weldgate.warning.Raising;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locks machines, at every way out of a permit and whenever a machine is live that should not be. */
@Component
@Transactional
public class Locking {

    /** The machine is live, or may be so any moment. */
    static final List<Lease.State> HELD = List.of(Lease.State.ASKED, Lease.State.ACTIVE);
    private static final List<CommandState> OPEN = List.of(CommandState.NEW, CommandState.SENT);

    private final Permits permits;
    private final Leases leases;
    private final CommandLog commands;
    private final Commanding commanding;
    private final CurrentLimits limits;
    private final Terminals terminals;
    private final Raising warnings;
    private final Clock clock;

    Locking(Permits permits, Leases leases, CommandLog commands, Commanding commanding, CurrentLimits limits,
            Terminals terminals, Raising warnings, Clock clock) {
        this.permits = permits;
        this.leases = leases;
        this.commands = commands;
        this.commanding = commanding;
        this.limits = limits;
        this.terminals = terminals;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** Ends the permit's lease and locks its machine; what was still on its way to the terminal never fires. */
    public void lock(String permitNo) {
        Permit permit = permits.lock(permitNo);
        leases.findById(permitNo).ifPresent(lease -> {
            lease.ended();
            commands.findByPermitNoOrderBySequence(permitNo).stream()
                    .filter(command -> command.kind() != Command.Kind.LOCK).forEach(commanding::expire);
            if (commands.existsByPermitNoAndKind(permitNo, Command.Kind.UNLOCK) && mustBeToldToLock(lease)) {
                commanding.lock(lease.deviceId(), permitNo, "WORK_OVER",
                        clock.instant().plus(limits.of(permit).lease()));
            }
        });
    }

    /** Not where another permit holds the machine by now, nor where a lock that counts is already on its way. */
    private boolean mustBeToldToLock(Lease lease) {
        return !leases.existsByDeviceIdAndPermitNoNotAndStateIn(lease.deviceId(), lease.permitNo(), HELD)
                && commands.findByDeviceIdAndStateIn(lease.deviceId(), OPEN).stream().noneMatch(command ->
                        command.kind() == Command.Kind.LOCK && command.sequence() > lease.sequence());
    }

    /** Nobody has confirmed a lock: someone must look after the machine. */
    void unconfirmed(Command lock) {
        terminals.findById(lock.deviceId()).ifPresent(terminal ->
                warnings.raise("W07", terminal.machineCode(), Saying.of("said.lock-unconfirmed",
                        lock.state().name()).written()));
    }

    /**
     * Locks a terminal that no lease covers, unless a lock is already on its way. Says whether it did.
     *
     * @param under number of the permit, or of the case, that it is done under; null for none
     */
    boolean lockUncovered(String deviceId, String under, String reason) {
        boolean onItsWay = commands.findByDeviceIdAndStateIn(deviceId, OPEN).stream()
                .anyMatch(command -> command.kind() == Command.Kind.LOCK);
        if (!onItsWay) {
            commanding.lock(deviceId, under, reason, clock.instant().plus(limits.of(Profile.GENERAL).lease()));
        }
        return !onItsWay;
    }
}
