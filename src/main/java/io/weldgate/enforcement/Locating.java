package io.weldgate.enforcement;

import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Position;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds in the registers what a discovery names. */
@Component
class Locating {

    private final Machines machines;
    private final WorkUnits units;
    private final People people;
    private final Departments departments;

    Locating(Machines machines, WorkUnits units, People people, Departments departments) {
        this.machines = machines;
        this.units = units;
        this.people = people;
        this.departments = departments;
    }

    /** Of a machine follow unit and site; where nothing is registered, the area is that of the finder's department. */
    Scene scene(Discovery form, String department) {
        Optional<Machine> machine = machine(form.machine());
        String unitCode = machine.map(Machine::unitCode).orElse(unit(form.unitCode()).map(WorkUnit::code).orElse(null));
        String area = unit(unitCode).map(WorkUnit::areaCode)
                .or(() -> departments.findById(department).map(Department::areaCode)).orElseThrow();
        Position position = form.latitude() == null || form.longitude() == null ? null
                : new Position(form.latitude(), form.longitude());
        return new Scene(area, form.place(), position, form.actAt().toInstant())
                .at(machine.map(Machine::siteCode).orElse(null), unitCode)
                .with(machine.map(Machine::code).orElse(null), null);
    }

    Optional<Machine> machine(String code) {
        return code == null || code.isBlank() ? Optional.empty() : machines.findById(code);
    }

    Optional<WorkUnit> unit(String code) {
        return code == null || code.isBlank() ? Optional.empty() : units.findById(code);
    }

    boolean isWithin(String unitCode, Scope scope) {
        return unit(unitCode).filter(it -> scope.covers(it.code(), it.areaCode())).isPresent();
    }

    /** By number; a name alone finds nobody, since there may be several. */
    Optional<Person> person(String personNo) {
        return people.findById(personNo);
    }
}
