package io.weldgate.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.ControlClass;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.FormText;
import io.weldgate.form.Read;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives machines another class. A unit alone makes its machines stricter or scraps them; that a machine works without a
 * terminal it asks for, and somebody of the authorities decides (S1-15, S1-16).
 */
@Component
@Transactional
public class Classing {

    private final Machines machines;
    private final WorkUnits units;
    private final ClassChanges changes;
    private final Admissible admissible;
    private final Reclassing reclassing;
    private final FormReading reading;
    private final FormText text;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Classing(Machines machines, WorkUnits units, ClassChanges changes, Admissible admissible, Reclassing reclassing,
            FormReading reading, FormText text, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.machines = machines;
        this.units = units;
        this.changes = changes;
        this.admissible = admissible;
        this.reclassing = reclassing;
        this.reading = reading;
        this.text = text;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Classed {

        record Done(ClassChange change) implements Classed {}

        record Invalid(List<FieldError> errors) implements Classed {}
    }

    /** The schema of what the machine can become as things stand. @return empty where there is none within reach */
    @Transactional(readOnly = true)
    public Optional<ObjectNode> form(String machineCode, Steward who, Locale locale) {
        return machines.findById(machineCode).filter(machine -> covers(machine, who))
                .map(machine -> admissible.form(machine, locale));
    }

    /** @return empty where there is no such machine within reach */
    public Optional<Classed> change(String machineCode, Filled filled, Steward who, Locale locale) {
        return lock(machineCode, who).map(machine -> {
            Read<ClassForm> read = filled.read(reading, ClassForm.class, who.actor(), locale);
            return read instanceof Read.Invalid<ClassForm> invalid ? new Classed.Invalid(invalid.errors())
                    : asked(machine, ((Read.Valid<ClassForm>) read).form(), who, locale);
        });
    }

    /**
     * Only for the authorities. A decision that has been made already is told, and stays.
     *
     * @return empty where nothing of this number was asked for within reach
     */
    public Optional<Classed> decide(String machineCode, long id, Filled filled, Steward who, Locale locale) {
        return lock(machineCode, who).flatMap(machine -> changes.findById(id)
                .filter(change -> change.machineCode().equals(machine.code()))).map(change -> {
                    Read<ClassDecisionForm> read = filled.read(reading, ClassDecisionForm.class, who.actor(), locale);
                    return read instanceof Read.Invalid<ClassDecisionForm> invalid
                            ? new Classed.Invalid(invalid.errors())
                            : decided(change, ((Read.Valid<ClassDecisionForm>) read).form(), who, locale);
                });
    }

    private Classed asked(Machine machine, ClassForm form, Steward who, Locale locale) {
        Optional<ClassChange> waiting =
                changes.findFirstByMachineCodeAndState(machine.code(), ClassChange.State.WAITING);
        if (waiting.filter(it -> same(it, form, who.actor())).isPresent()) {
            return new Classed.Done(waiting.get());
        }
        List<FieldError> errors = admissible.errors(machine, form, locale);
        if (errors.isEmpty() && waiting.isPresent()) {
            errors = List.of(text.wrong("CLASS_WAITING", ClassForm.class, "controlClass", locale));
        }
        if (!errors.isEmpty()) {
            return new Classed.Invalid(errors);
        }
        ControlClass before = ControlClass.valueOf(machine.controlClass());
        ClassChange change = changes.save(new ClassChange(machine.code(), before, form, who.actor(), clock.instant()));
        if (form.controlClass().looser() && !who.authority()) {
            trail.changed(Entry.of(machine.code(), "class.asked", who.actor()).states(before, form.controlClass())
                    .saying(form.reason()));
            events.publishEvent(new ClassAsked(machine.code(), unit(machine).areaCode(), form.controlClass(),
                    who.actor().name(), form.reason()));
        } else {
            change.decided(ClassChange.State.DONE, null, who.actor(), clock.instant());
            reclassing.apply(machine, change, who.actor());
        }
        return new Classed.Done(change);
    }

    private Classed decided(ClassChange change, ClassDecisionForm form, Steward who, Locale locale) {
        if (change.state() != ClassChange.State.WAITING) {
            return new Classed.Done(change);
        }
        if (form.lacksReason()) {
            return new Classed.Invalid(List.of(text.wrong("REASON_NEEDED", ClassDecisionForm.class, "remark", locale)));
        }
        Machine machine = machines.findById(change.machineCode()).orElseThrow();
        if (form.decision() == ClassDecisionForm.Ruling.REFUSE) {
            change.decided(ClassChange.State.REFUSED, form.remark(), who.actor(), clock.instant());
            trail.changed(Entry.of(machine.code(), "class.refused", who.actor())
                    .states(change.toClass(), machine.controlClass()).saying(form.remark()));
            events.publishEvent(ClassDecided.of(change));
            return new Classed.Done(change);
        }
        List<FieldError> errors = admissible.errors(machine, new ClassForm(change.toClass(), change.reason(),
                change.untilOn()), locale);
        if (!errors.isEmpty()) {
            return new Classed.Invalid(errors);
        }
        change.decided(ClassChange.State.DONE, form.remark(), who.actor(), clock.instant());
        reclassing.apply(machine, change, who.actor());
        events.publishEvent(ClassDecided.of(change));
        return new Classed.Done(change);
    }

    private static boolean same(ClassChange waiting, ClassForm form, Actor by) {
        return waiting.askedBy().equals(by.account()) && waiting.toClass() == form.controlClass()
                && waiting.reason().equals(form.reason());
    }

    /** Held until the transaction ends, so that of two changes of one machine one comes first. */
    private Optional<Machine> lock(String machineCode, Steward who) {
        return machines.findById(machineCode).filter(it -> covers(it, who)).flatMap(it -> machines.lock(machineCode));
    }

    private boolean covers(Machine machine, Steward who) {
        return who.scope().covers(machine.unitCode(), unit(machine).areaCode());
    }

    private WorkUnit unit(Machine machine) {
        return units.findById(machine.unitCode()).orElseThrow();
    }
}
