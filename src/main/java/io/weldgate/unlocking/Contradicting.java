package io.weldgate.unlocking;

import io.weldgate.audit.Saying;
import io.weldgate.registry.Terminals;
import io.weldgate.warning.Raising;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers a heartbeat that contradicts the platform. */
@Component
public class Contradicting {

    private final Leases leases;
    private final CommandLog commands;
    private final Terminals terminals;
    private final Locking locking;
    private final Raising warnings;
    private final Clock clock;

    Contradicting(Leases leases, CommandLog commands, Terminals terminals, Locking locking, Raising warnings,
            Clock clock) {
        this.leases = leases;
        this.commands = commands;
        this.terminals = terminals;
        this.locking = locking;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** Live while no lease covers it: a lock is sent and a warning raised. */
    @Transactional
    public void check(String deviceId, boolean live) {
        if (live && !covered(deviceId) && locking.lockUncovered(deviceId, null, "NO_LEASE")) {
            terminals.findById(deviceId).ifPresent(terminal ->
                    warnings.raise("W08", terminal.machineCode(), Saying.of("said.live-without-lease").written()));
        }
    }

    /**
     * An unlock on its way may already have been obeyed. Asked before the leases: what is answered meanwhile is found
     * there.
     */
    private boolean covered(String deviceId) {
        boolean onItsWay = commands.findByDeviceIdAndStateIn(deviceId, List.of(CommandState.SENT)).stream()
                .anyMatch(command -> command.kind() == Command.Kind.UNLOCK);
        return onItsWay || leases.findFirstByDeviceIdAndState(deviceId, Lease.State.ACTIVE)
                .filter(lease -> lease.covers(clock.instant())).isPresent();
    }
}
