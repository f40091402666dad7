package io.weldgate.warning;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises warnings. */
@Component
public class Raising {

    private final Warnings warnings;
    private final Trail trail;
    private final Clock clock;

    Raising(Warnings warnings, Trail trail, Clock clock) {
        this.warnings = warnings;
        this.trail = trail;
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
     * @param subject code of the machine, or number of the permit, that it concerns
     */
    @Transactional
    public void raise(String code, String subject, String text) {
        warnings.save(new Warning(code, subject, text, clock.instant()));
        trail.changed(Entry.of(subject, "warning.raised", Actor.PLATFORM).states(null, code).saying(text));
    }
}
