package io.weldgate.api.register;

import io.weldgate.certificate.Certificates;
import io.weldgate.certificate.Ending;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsBook;
import io.weldgate.decision.Profile;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Machines;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Scope;
import io.weldgate.registry.UnitCount;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import io.weldgate.telemetry.TerminalStates;
import io.weldgate.unlocking.MachineView;
import io.weldgate.warning.Warning;
import io.weldgate.warning.Warnings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit at a glance; as many queries for a large unit as for a small one. The pages ask here too. */
@Component
@Transactional(readOnly = true)
public class UnitView {

    static final List<PermitStatus> OPEN = Arrays.stream(PermitStatus.values()).filter(PermitStatus::isOpen).toList();
    private static final String SCRAP = "SCRAP";

    private final WorkUnits units;
    private final Permits permits;
    private final Machines machines;
    private final MachineView states;
    private final TerminalStates terminals;
    private final People people;
    private final Certificates certificates;
    private final Warnings warnings;
    private final LimitsBook limits;
    private final UnitSettings settings;
    private final Clock clock;

    UnitView(WorkUnits units, Permits permits, Machines machines, MachineView states, TerminalStates terminals,
            People people, Certificates certificates, Warnings warnings, LimitsBook limits, UnitSettings settings,
            Clock clock) {
        this.units = units;
        this.permits = permits;
        this.machines = machines;
        this.states = states;
        this.terminals = terminals;
        this.people = people;
        this.certificates = certificates;
        this.warnings = warnings;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param openPermits how many there are; {@code permits}, {@code machines}, {@code people} show the first of them
     * @param gaps        how many by kind, only those there are; see the messages {@code unit.gap.<kind>}
     * @param today       by which a certificate has run out or not
     */
    public record Unit(WorkUnit unit, long openPermits, List<Permit> permits, long machineCount,
            List<MachineView.View> machines, long peopleCount, List<Person> people, List<Ending> ending,
            long warningCount, List<Warning> warnings, Map<String, Long> gaps, LocalDate today) {}

    /** Empty where there is no such unit, or none that may be seen. */
    public Optional<Unit> of(String code, Scope scope) {
        return units.findById(code).filter(unit -> scope.covers(unit.code(), unit.areaCode()))
                .map(unit -> view(unit, scope));
    }

    private Unit view(WorkUnit unit, Scope scope) {
        String code = unit.code();
        Limit most = Limit.of(settings.rows());
        Page<Permit> open = permits.findByUnitCodeAndStatusInOrderByAppliedAtDesc(code, OPEN,
                PageRequest.of(0, settings.rows()));
        Scope within = Scope.unit(code);
        return new Unit(unit, open.getTotalElements(), open.getContent(),
                machines.countByUnitCodeAndControlClassNot(code, SCRAP),
                states.of(machines.findByUnitCodeOrderByCode(code, most), scope), people.countPresent(code, today()),
                people.findPresent(code, today(), most),
                certificates.findEnding(code, soon(), soonOthers(), most), warnings.countOfMachines(within, since()),
                warnings.ofMachines(within, since(), most), gaps(code), today());
    }

    private Map<String, Long> gaps(String code) {
        Map<String, Long> gaps = new LinkedHashMap<>();
        gaps.put("faulty", machines.countByUnitCodeAndFaultyTrueAndControlClassNot(code, SCRAP));
        gaps.put("uncoded", machines.countByUnitCodeAndControlClassAndDeviceIdIsNull(code, "CODED"));
        gaps.put("silent", terminals.countSilent("", code).stream().mapToLong(UnitCount::number).sum());
        gaps.put("welderless", certificates.findWelders(code, today(), Limit.of(1)).isEmpty() ? 1L : 0L);
        gaps.put("watchless", people.findWatches(code, "", today(), Limit.of(1)).isEmpty() ? 1L : 0L);
        gaps.values().removeIf(number -> number == 0);
        return gaps;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate soon() {
        return today().plus(inForce().expiringSoon());
    }

    LocalDate soonOthers() {
        return today().plus(inForce().expiringSoonOtherFamilies());
    }

    Instant since() {
        return today().minusDays(settings.warningDays()).atStartOfDay(clock.getZone()).toInstant();
    }

    private Limits inForce() {
        return limits.inForce(Profile.GENERAL, today());
    }
}
