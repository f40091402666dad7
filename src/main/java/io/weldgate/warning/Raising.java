package io.weldgate.warning;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises warnings. */
@Component
public class Raising {

    private final Warnings warnings;
    private final Machines machines;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Raising(Warnings warnings, Machines machines, Trail trail, ApplicationEventPublisher events,
            Clock clock) {
        this.warnings = warnings;
        this.machines = machines;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Raises what has not been raised in the same words since then. */
    @Transactional
    public void raiseOnce(String code, String subject, String text, Instant since) {
        if (!warnings.existsByCodeAndSubjectAndTextAndRaisedAtAfter(code, subject, text, since)) {
            raise(code, subject, text);
        }
    }

    /**
     * @param code    of the warning catalogue, {@code W01} … {@code W22}, and ours after it
     * @param subject code of the machine that it concerns, or of a part of the platform
     */
    @Transactional
    public void raise(String code, String subject, String text) {
        raise(code, subject, machines.findById(subject).map(Machine::unitCode).orElse(null), text);
    }

    /** @param subject code of the machine, or number of the permit, that it concerns @param unitCode whose it is */
    @Transactional
    public void raise(String code, String subject, String unitCode, String text) {
        Warning warning = warnings.save(new Warning(code, subject, unitCode, text, clock.instant()));
        trail.changed(Entry.of(subject, "warning.raised", Actor.PLATFORM).states(null, code).saying(text));
        events.publishEvent(new WarningRaised(warning.id(), code, subject, unitCode, text,
                warnings.firstOpen(code, subject, text)));
    }
}
