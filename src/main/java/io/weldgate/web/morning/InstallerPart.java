package io.weldgate.web.morning;

import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import io.weldgate.telemetry.TerminalStates;
import io.weldgate.web.PageSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * For the installer: the machines of the area to go to, that are faulty, or whose terminal is not heard; which have
 * none stands beside it.
 */
@Component
@Order(3)
class InstallerPart implements MorningPart {

    private final Machines machines;
    private final TerminalStates terminals;
    private final WorkUnits units;
    private final PageSettings settings;

    InstallerPart(Machines machines, TerminalStates terminals, WorkUnits units, PageSettings settings) {
        this.machines = machines;
        this.terminals = terminals;
        this.units = units;
        this.settings = settings;
    }

    @Override
    public List<Part> of(SignedIn who) {
        if (!who.has(Role.INSTALLER)) {
            return List.of();
        }
        String areas = who.scope().areas();
        Limit most = Limit.of(settings.morning());
        return List.of(part("faulty", machines.countFaulty(areas), machines.findFaulty(areas, most)), part("silent",
                terminals.countSilent(areas), machines.findAllById(terminals.findSilent(areas, most))));
    }

    private Part part(String key, long count, List<Machine> first) {
        Map<String, String> names = units.findAllById(first.stream().map(Machine::unitCode).distinct().toList())
                .stream().collect(Collectors.toMap(WorkUnit::code, WorkUnit::name));
        return new Part(key, count, count > 0, "/units", first.stream().map(machine -> new Line(machine.code() + " "
                + machine.name(), names.get(machine.unitCode()), "/m/" + machine.code())).toList());
    }
}
