package io.weldgate.unlocking;

import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnits;
import io.weldgate.telemetry.TerminalState;
import io.weldgate.telemetry.TerminalStates;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a machine looks like from here, at this moment. */
@Component
@Transactional(readOnly = true)
public class MachineView {

    private static final List<PermitStatus> IN_FORCE =
            Arrays.stream(PermitStatus.values()).filter(PermitStatus::inForce).toList();

    private final Machines machines;
    private final WorkUnits units;
    private final TerminalStates terminals;
    private final Permits permits;
    private final Leases leases;
    private final CommandLog commands;
    private final Clock clock;

    MachineView(Machines machines, WorkUnits units, TerminalStates terminals, Permits permits, Leases leases,
            CommandLog commands, Clock clock) {
        this.machines = machines;
        this.units = units;
        this.terminals = terminals;
        this.permits = permits;
        this.leases = leases;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * @param lock        LOCKED, UNLOCKED, or UNKNOWN where neither terminal nor lease can tell
     * @param leaseEndsAt null where no lease runs
     * @param current     ampere
     */
    public record View(String machineCode, String name, String deviceId, String unit, String site, String controlClass,
            boolean online, String lock, Instant leaseEndsAt, Double latitude, Double longitude, Double current,
            Instant lastSeenAt, String permitNo) {}

    /** Empty where there is no such machine, or none that may be seen. */
    public Optional<View> of(String machineCode, Scope scope) {
        return machines.findById(machineCode)
                .filter(machine -> scope.covers(machine.unitCode(),
                        units.findById(machine.unitCode()).orElseThrow().areaCode()))
                .map(this::view);
    }

    private View view(Machine machine) {
        Optional<TerminalState> seen = Optional.ofNullable(machine.deviceId()).flatMap(terminals::findById);
        Optional<Lease> lease = Optional.ofNullable(machine.deviceId())
                .flatMap(device -> leases.findFirstByDeviceIdAndState(device, Lease.State.ACTIVE));
        String permitNo = permits.findByMachineCodeAndStatusIn(machine.code(), IN_FORCE).stream()
                .map(Permit::permitNo).findFirst().orElse(null);
        return new View(machine.code(), machine.name(), machine.deviceId(), machine.unitCode(), machine.siteCode(),
                machine.controlClass(), seen.map(TerminalState::online).orElse(false),
                lock(machine.deviceId(), seen, lease), lease.map(Lease::endsAt).orElse(null),
                seen.map(TerminalState::latitude).orElse(null), seen.map(TerminalState::longitude).orElse(null),
                seen.map(TerminalState::current).orElse(null), seen.map(TerminalState::lastSeenAt).orElse(null),
                permitNo);
    }

    /** The later of the last heartbeat and the last command carried out tells; a lapsed lease has locked by itself. */
    private String lock(String deviceId, Optional<TerminalState> seen, Optional<Lease> lease) {
        if (seen.isEmpty() || seen.get().switchState() == null && lease.isEmpty()) {
            return "UNKNOWN";
        }
        boolean running = lease.filter(held -> held.endsAt().isAfter(clock.instant())).isPresent();
        Optional<Command> obeyed = commands.findFirstByDeviceIdAndStateOrderByAnsweredAtDesc(deviceId,
                CommandState.ACKED);
        Instant heard = seen.get().receivedAt();
        boolean commandIsLater = obeyed.filter(command -> command.answeredAt().isAfter(heard)).isPresent();
        boolean live = commandIsLater ? obeyed.get().kind() != Command.Kind.LOCK && running
                : Boolean.TRUE.equals(seen.get().switchState());
        if (!seen.get().online()) {
            return running ? "UNKNOWN" : "LOCKED";
        }
        return live ? "UNLOCKED" : "LOCKED";
    }
}
