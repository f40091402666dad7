package io.weldgate.control;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.ControlClass;
import io.weldgate.registry.Machine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a change of class that has been agreed take effect. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reclassing {

    private final Coding coding;
    private final Admissible admissible;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Reclassing(Coding coding, Admissible admissible, Trail trail, ApplicationEventPublisher events) {
        this.coding = coding;
        this.admissible = admissible;
        this.trail = trail;
        this.events = events;
    }

    void apply(Machine machine, ClassChange change, Actor by) {
        machine.classed(change.toClass().name()).exempt(change.untilOn());
        trail.changed(Entry.of(machine.code(), "class.set", by).states(change.fromClass(), change.toClass())
                .saying(change.untilOn() == null ? change.reason() : change.reason() + " → " + change.untilOn()));
        settle(machine, change.toClass());
        if (change.toClass() == ControlClass.SCRAP) {
            tell(machine, change.reason(), by);
        }
    }

    /** An exemption whose last day has passed: the machine is to be coded like any other. */
    void lapse(Machine machine) {
        trail.changed(Entry.of(machine.code(), "class.lapsed", Actor.PLATFORM)
                .states(ControlClass.EXEMPT, ControlClass.CODED).saying(machine.exemptUntil().toString()));
        machine.classed(ControlClass.CODED.name()).exempt(null);
        settle(machine, ControlClass.CODED);
    }

    private void settle(Machine machine, ControlClass now) {
        if (now == ControlClass.CODED) {
            coding.windAnew(machine);
        } else {
            coding.wind(machine);
        }
    }

    /** Whose permits name it: the rules refuse its unlock from now on. */
    private void tell(Machine machine, String reason, Actor by) {
        admissible.open(machine.code()).forEach(permit -> {
            trail.changed(Entry.of(permit.permitNo(), "class.scrapped", by).saying(machine.code() + ": " + reason));
            events.publishEvent(new MachineScrapped(machine.code(), permit.permitNo(), reason));
        });
    }
}
