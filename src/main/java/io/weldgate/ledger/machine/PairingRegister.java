package io.weldgate.ledger.machine;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import io.weldgate.ledger.UnderWay;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Pairing;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 人机匹配: which people alone use which machine; mobile welders above all (S1-18). */
@Component
@Order(9)
class PairingRegister extends Register<PairingForm, Pairing> {

    private static final Shape SHAPE = new Shape(
            "Pairing e join Machine m on m.code = e.machineCode join WorkUnit u on u.code = m.unitCode",
            "e.machineCode", "m.unitCode", "u.areaCode", List.of("e.machineCode"), null,
            Shape.filters("unitCode", Filter.of("m.unitCode", String.class), "areaCode", Filter.area("u.areaCode")));

    private final Machines machines;
    private final WorkUnits units;
    private final People people;
    private final UnderWay underWay;
    private final MachineTrail trail;

    PairingRegister(Machines machines, WorkUnits units, People people, UnderWay underWay, MachineTrail trail) {
        super("pairings", new Kind<>(PairingForm.class, PairingForm::machine, Pairing.class, Pairing::machineCode),
                SHAPE, Keepers.WITHIN_UNITS, "machine", "people", "workPlace");
        this.machines = machines;
        this.units = units;
        this.people = people;
        this.underWay = underWay;
        this.trail = trail;
    }

    @Override
    protected Class<?> named() {
        return Machine.class;
    }

    @Override
    public PairingForm told(Pairing it) {
        return new PairingForm(it.machineCode(), String.join("、", it.people()), it.workPlace());
    }

    @Override
    public Pairing made(PairingForm form) {
        Pairing pairing = new Pairing(form.machine());
        change(pairing, form);
        return pairing;
    }

    @Override
    public void change(Pairing pairing, PairingForm form) {
        pairing.with(form.numbers()).at(form.workPlace());
    }

    @Override
    public void written(List<Written<PairingForm>> rows, Keeper keeper) {
        rows.forEach(row -> trail.paired(row.before(), row.form(), keeper.actor()));
    }

    /** The people are the machine's unit's own; who comes from elsewhere works with it on a permit of theirs. */
    @Override
    public void check(List<Line<PairingForm, Pairing>> lines, Keeper keeper, Complaints complaints) {
        Map<String, Machine> named = machines.findAllById(NamedRows.named(lines, PairingForm::machine)).stream()
                .collect(Collectors.toMap(Machine::code, Function.identity()));
        List<String> owning = named.values().stream().map(Machine::unitCode).distinct().toList();
        Map<String, String> areas = units.findAllById(owning).stream()
                .collect(Collectors.toMap(WorkUnit::code, WorkUnit::areaCode));
        Map<String, String> belonging = people.findAllById(lines.stream().map(line -> line.form().numbers())
                .flatMap(Collection::stream).distinct().toList()).stream()
                .filter(person -> person.unitCode() != null)
                .collect(Collectors.toMap(Person::personNo, Person::unitCode));
        for (Line<PairingForm, Pairing> line : lines) {
            Machine machine = named.get(line.form().machine());
            if (machine == null || !keeper.covers(machine.unitCode(), areas.get(machine.unitCode()))) {
                complaints.about(line, "machine", "NO_SUCH_MACHINE");
                continue;
            }
            line.form().numbers().stream().filter(it -> !machine.unitCode().equals(belonging.get(it))).findFirst()
                    .ifPresent(it -> complaints.about(line, "people", "NOT_OF_THE_UNIT", it));
            underWay.withOthers(machine.code(), line.form().numbers())
                    .ifPresent(permitNo -> complaints.about(line, "people", "PERMIT_OF_OTHERS", permitNo));
        }
    }
}
