package io.weldgate.process;

import io.weldgate.contracting.Engagements;
import io.weldgate.decision.ProjectCode;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.permit.Application;
import io.weldgate.permit.Extending;
import io.weldgate.permit.ExtensionForm;
import io.weldgate.permit.HandoverForm;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.permit.WatchChangeForm;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether what an application names is there and may be named by its applicant, before any rule is asked. */
@Component
class Plausible {

    private final Machines machines;
    private final Sites sites;
    private final WorkUnits units;
    private final People people;
    private final Permits permits;
    private final Extending extending;
    private final Engagements engagements;
    private final FormText text;
    private final Clock clock;

    Plausible(Machines machines, Sites sites, WorkUnits units, People people, Permits permits, Extending extending,
            Engagements engagements, FormText text, Clock clock) {
        this.clock = clock;
        this.extending = extending;
        this.machines = machines;
        this.sites = sites;
        this.units = units;
        this.people = people;
        this.permits = permits;
        this.engagements = engagements;
        this.text = text;
    }

    List<FieldError> errors(Application application, Caller caller, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Machine> machine = machine(application.machineCode(), caller);
        if (machine.isEmpty()) {
            errors.add(text.wrong("NO_SUCH_MACHINE", Application.class, "machineCode", locale));
        }
        for (int i = 0; i < application.welders().size(); i++) {
            if (!known(application.welders().get(i), machine, application.contractor())) {
                errors.add(text.wrong("NO_SUCH_PERSON", Application.class, "welders[" + i + "]", locale));
            }
        }
        if (!known(application.watch(), machine, application.contractor())) {
            errors.add(text.wrong("NO_SUCH_PERSON", Application.class, "watch", locale));
        }
        if (application.contractor() != null && (units.findById(application.contractor())
                .filter(unit -> !unit.isOver(today())).isEmpty()
                || machine.map(Machine::unitCode).filter(application.contractor()::equals).isPresent())) {
            errors.add(text.wrong("NO_SUCH_UNIT", Application.class, "contractor", locale));
        }
        if (application.supervisor() != null && !people.findById(application.supervisor())
                .filter(it -> !it.isOver(today())).map(Person::unitCode)
                .filter(unit -> machine.map(Machine::unitCode).filter(unit::equals).isPresent()).isPresent()) {
            errors.add(text.wrong("NO_SUCH_PERSON", Application.class, "supervisor", locale));
        }
        if (machine.filter(this::isOver).isPresent()) {
            errors.add(text.wrong("PLACE_OVER", Application.class, "machineCode", locale));
        }
        if (machine.isPresent() && !onSite(application, machine.get())) {
            errors.add(text.wrong("OUTSIDE_SITE", Application.class, "latitude", locale));
        }
        if (!application.from().isBefore(application.until())) {
            errors.add(text.wrong("NOT_AFTER_FROM", Application.class, "until", locale));
        }
        if (application.projectCode() != null && ProjectCode.parse(application.projectCode()).isEmpty()) {
            errors.add(text.wrong("CODE_UNREADABLE", Application.class, "projectCode", locale));
        }
        return errors;
    }

    /** A correction keeps the machine, since unit, site and profile follow from it. */
    List<FieldError> errors(String permitNo, Application correction, Caller caller, Locale locale) {
        List<FieldError> errors = new ArrayList<>(errors(correction, caller, locale));
        if (!permits.findById(permitNo).orElseThrow().machineCode().equals(correction.machineCode())) {
            errors.add(text.wrong("MACHINE_STAYS", Application.class, "machineCode", locale));
        }
        return errors;
    }

    List<FieldError> errors(String permitNo, HandoverForm form, Caller caller, Locale locale) {
        Permit permit = permits.findById(permitNo).orElseThrow();
        if (permit.welders().get(0).equals(form.welder())) {
            return List.of(text.wrong("LEADS_ALREADY", HandoverForm.class, "welder", locale));
        }
        return known(form.welder(), machines.findById(permit.machineCode()), permit.work().contractor()) ? List.of()
                : List.of(text.wrong("NO_SUCH_PERSON", HandoverForm.class, "welder", locale));
    }

    List<FieldError> errors(String permitNo, WatchChangeForm form, Caller caller, Locale locale) {
        Permit permit = permits.findById(permitNo).orElseThrow();
        if (permit.watch().equals(form.watch())) {
            return List.of(text.wrong("WATCHES_ALREADY", WatchChangeForm.class, "watch", locale));
        }
        return known(form.watch(), machines.findById(permit.machineCode()), permit.work().contractor()) ? List.of()
                : List.of(text.wrong("NO_SUCH_PERSON", WatchChangeForm.class, "watch", locale));
    }

    List<FieldError> errors(String permitNo, ExtensionForm form, Caller caller, Locale locale) {
        if (!form.until().toInstant().isAfter(permits.findById(permitNo).orElseThrow().work().windowUntil())) {
            return List.of(text.wrong("NOT_LONGER", ExtensionForm.class, "until", locale));
        }
        return extending.waits(permitNo)
                ? List.of(text.wrong("EXTENSION_WAITS", ExtensionForm.class, "until", locale)) : List.of();
    }

    Optional<Machine> machine(String machineCode, Caller caller) {
        return machines.findById(machineCode).filter(machine -> caller.scope().covers(machine.unitCode(),
                units.findById(machine.unitCode()).orElseThrow().areaCode()));
    }

    /** Where a unit or a site has ended, nobody is to begin anything. */
    private boolean isOver(Machine machine) {
        return sites.findById(machine.siteCode()).orElseThrow().isOver(today())
                || units.findById(machine.unitCode()).orElseThrow().isOver(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is looked for round the work, and where its people must stand, all hangs on this point. */
    private boolean onSite(Application application, Machine machine) {
        Site site = sites.findById(machine.siteCode()).orElseThrow();
        return site.centre().metresTo(new Position(application.latitude(), application.longitude()))
                <= site.fenceMetres();
    }

    /** People of other units are as unknown as people who do not exist, but for the contractor's and the seconded. */
    private boolean known(String personNo, Optional<Machine> machine, String contractor) {
        return machine.isEmpty() || engagements.mayBeNamed(personNo, machine.get().unitCode(), contractor);
    }
}
