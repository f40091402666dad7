package io.weldgate.process;

import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.FormReading;
import io.weldgate.form.FieldError;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.permit.Application;
import io.weldgate.permit.Applying;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application for hot work and starts its process, in one transaction. */
@Component
public class ApplyingForPermits {

    private final Machines machines;
    private final WorkUnits units;
    private final People people;
    private final Permits permits;
    private final Applying applying;
    private final PermitProcess process;
    private final FormReading reading;
    private final FormSchemas schemas;
    private final FormText text;
    private final Examples examples;

    ApplyingForPermits(Machines machines, WorkUnits units, People people, Permits permits, Applying applying,
            PermitProcess process, FormReading reading, FormSchemas schemas, FormText text, Examples examples) {
        this.machines = machines;
        this.units = units;
        this.people = people;
        this.permits = permits;
        this.applying = applying;
        this.process = process;
        this.reading = reading;
        this.schemas = schemas;
        this.text = text;
        this.examples = examples;
    }

    /** The application's schema for a machine that the caller may see. */
    @Transactional(readOnly = true)
    public Optional<ObjectNode> form(String machineCode, Caller caller, Locale locale) {
        return machine(machineCode, caller).map(machine ->
                schemas.schema(Application.class, locale, examples.application(machine, caller.account())));
    }

    @Transactional
    public Applied apply(Completing.Filled filled, Caller caller, Locale locale) {
        Read<Application> read = filled.read(reading, Application.class, caller.actor(), locale);
        if (read instanceof Read.Invalid<Application> invalid) {
            return new Applied.Invalid(invalid.errors());
        }
        Application application = ((Read.Valid<Application>) read).form();
        List<FieldError> unknown = unknown(application, caller, locale);
        if (!unknown.isEmpty()) {
            return new Applied.Invalid(unknown);
        }
        String permitNo = applying.apply(application, caller.actor()).permitNo();
        process.start(permitNo);
        return new Applied.Filed(permits.findById(permitNo).orElseThrow());
    }

    private List<FieldError> unknown(Application application, Caller caller, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Machine> machine = machine(application.machineCode(), caller);
        if (machine.isEmpty()) {
            errors.add(text.wrong("NO_SUCH_MACHINE", Application.class, "machineCode", locale));
        }
        for (int i = 0; i < application.welders().size(); i++) {
            if (!known(application.welders().get(i), machine)) {
                errors.add(text.wrong("NO_SUCH_PERSON", Application.class, "welders[" + i + "]", locale));
            }
        }
        if (!known(application.watch(), machine)) {
            errors.add(text.wrong("NO_SUCH_PERSON", Application.class, "watch", locale));
        }
        if (!application.from().isBefore(application.until())) {
            errors.add(text.wrong("NOT_AFTER_FROM", Application.class, "until", locale));
        }
        return errors;
    }

    /** People of other units are as unknown as people who do not exist. */
    private boolean known(String personNo, Optional<Machine> machine) {
        return machine.isEmpty() || people.findById(personNo).map(Person::unitCode)
                .filter(machine.get().unitCode()::equals).isPresent();
    }

    private Optional<Machine> machine(String machineCode, Caller caller) {
        return machines.findById(machineCode).filter(machine -> caller.scope().covers(machine.unitCode(),
                units.findById(machine.unitCode()).orElseThrow().areaCode()));
    }

    /** What came of an application. */
    public sealed interface Applied {

        /** On file; its status says whether the rules have refused it at once. */
        record Filed(Permit permit) implements Applied {}

        record Invalid(List<FieldError> errors) implements Applied {}
    }
}
