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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * @param permitNo    null where none is in force, or none that the reader may see
     */
    public record View(String machineCode, String name, String deviceId, String unit, String site, String controlClass,
            boolean online, String lock, Instant leaseEndsAt, Double latitude, Double longitude, Double current,
            Instant lastSeenAt, String permitNo) {}

    /** Empty where there is no such machine, or none that may be seen. */
    public Optional<View> of(String machineCode, Scope scope) {
        return machines.findById(machineCode)
                .filter(machine -> scope.covers(machine.unitCode(),
                        units.findById(machine.unitCode()).orElseThrow().areaCode())
                        || permits.share(machineCode, scope))
                .map(machine -> view(machine, scope));
    }

    /** Of machines that the reader may see, in their order; as many queries for all as for one. */
    public List<View> of(List<Machine> seen, Scope scope) {
        List<String> devices = seen.stream().map(Machine::deviceId).filter(Objects::nonNull).toList();
        Map<String, TerminalState> states = byKey(terminals.findAllById(devices), TerminalState::deviceId);
        Map<String, Lease> held = byKey(leases.findByDeviceIdInAndState(devices, Lease.State.ACTIVE), Lease::deviceId);
        Map<String, Command> obeyed = byKey(commands.findObeyed(devices), Command::deviceId);
        Map<String, Permit> inForce = byKey(permits.findByMachineCodeInAndStatusIn(seen.stream().map(Machine::code)
                .toList(), IN_FORCE).stream().filter(permit -> permit.isWithin(scope)).toList(), Permit::machineCode);
        return seen.stream().map(machine -> view(machine, Optional.ofNullable(states.get(machine.deviceId())),
                Optional.ofNullable(held.get(machine.deviceId())), Optional.ofNullable(obeyed.get(machine.deviceId())),
                Optional.ofNullable(inForce.get(machine.code())).map(Permit::permitNo).orElse(null))).toList();
    }

    private static <T> Map<String, T> byKey(List<T> found, Function<T, String> key) {
        return found.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
    }

    private View view(Machine machine, Scope scope) {
        Optional<TerminalState> seen = Optional.ofNullable(machine.deviceId()).flatMap(terminals::findById);
        Optional<Lease> lease = Optional.ofNullable(machine.deviceId())
                .flatMap(device -> leases.findFirstByDeviceIdAndState(device, Lease.State.ACTIVE));
        Optional<Command> obeyed = Optional.ofNullable(machine.deviceId()).flatMap(device ->
                commands.findFirstByDeviceIdAndStateOrderByAnsweredAtDesc(device, CommandState.ACKED));
        String permitNo = lease.map(Lease::permitNo).or(() -> permits
                .findByMachineCodeAndStatusIn(machine.code(), IN_FORCE).stream().map(Permit::permitNo).findFirst())
                .flatMap(number -> permits.find(number, scope)).map(Permit::permitNo).orElse(null);
        return view(machine, seen, lease, obeyed, permitNo);
    }

    private View view(Machine machine, Optional<TerminalState> seen, Optional<Lease> lease, Optional<Command> obeyed,
            String permitNo) {
        return new View(machine.code(), machine.name(), machine.deviceId(), machine.unitCode(), machine.siteCode(),
                machine.controlClass(), seen.map(TerminalState::online).orElse(false),
                lock(seen, lease, obeyed), lease.map(Lease::endsAt).orElse(null),
                seen.map(TerminalState::latitude).orElse(null), seen.map(TerminalState::longitude).orElse(null),
                seen.map(TerminalState::current).orElse(null), seen.map(TerminalState::lastSeenAt).orElse(null),
                permitNo);
    }

    /**
     * The later of the last heartbeat and the last command carried out tells. A sign of life that nothing has followed
     * up, because the terminal fell silent or its lease ran out, tells nothing: time-out does not mean locked.
     */
    private String lock(Optional<TerminalState> seen, Optional<Lease> lease, Optional<Command> last) {
        if (seen.isEmpty()) {
            return "UNKNOWN";
        }
        Optional<Command> obeyed = last.filter(command -> seen.get().beatAt() == null
                || command.answeredAt().isAfter(seen.get().beatAt()));
        boolean live = obeyed.map(command -> command.kind() != Command.Kind.LOCK)
                .orElse(Boolean.TRUE.equals(seen.get().switchState()));
        boolean told = obeyed.isPresent() || seen.get().switchState() != null;
        if (!told || live && (!seen.get().online() || obeyed.isPresent() && !running(lease))) {
            return "UNKNOWN";
        }
        return live ? "UNLOCKED" : "LOCKED";
    }

    private boolean running(Optional<Lease> lease) {
        return lease.filter(held -> held.covers(clock.instant())).isPresent();
    }
}
