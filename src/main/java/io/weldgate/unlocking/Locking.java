package io.weldgate.unlocking;

import io.weldgate.decision.Fact.Profile;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locks machines, at every way out of a permit and whenever a machine is live that should not be. */
@Component
@Transactional
public class Locking {

    private static final List<CommandState> OPEN = List.of(CommandState.NEW, CommandState.SENT);

    private final Permits permits;
    private final Leases leases;
    private final CommandLog commands;
    private final Commanding commanding;
    private final CurrentLimits limits;
    private final Clock clock;

    Locking(Permits permits, Leases leases, CommandLog commands, Commanding commanding, CurrentLimits limits,
            Clock clock) {
        this.permits = permits;
        this.leases = leases;
        this.commands = commands;
        this.commanding = commanding;
        this.limits = limits;
        this.clock = clock;
    }

    /** Ends the permit's lease and locks its machine; what was still on its way to the terminal never fires. */
    public void lock(String permitNo) {
        Permit permit = permits.lock(permitNo);
        leases.findById(permitNo).ifPresent(lease -> {
            lease.ended();
            commands.findByPermitNoOrderBySequence(permitNo).forEach(commanding::expire);
            if (commands.existsByPermitNoAndKind(permitNo, Command.Kind.UNLOCK)) {
                commanding.lock(lease.deviceId(), permitNo, "WORK_OVER",
                        clock.instant().plus(limits.of(permit).lease()));
            }
        });
    }

    /** Locks a terminal that no lease covers, unless a lock is already on its way. Says whether it did. */
    boolean lockUncovered(String deviceId, String permitNo, String reason) {
        boolean onItsWay = commands.findByDeviceIdAndStateIn(deviceId, OPEN).stream()
                .anyMatch(command -> command.kind() == Command.Kind.LOCK);
        if (!onItsWay) {
            commanding.lock(deviceId, permitNo, reason, clock.instant().plus(limits.of(Profile.GENERAL).commandTimeout()));
        }
        return !onItsWay;
    }
}
