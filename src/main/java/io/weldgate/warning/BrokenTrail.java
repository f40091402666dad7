package io.weldgate.warning;

import io.weldgate.audit.Flaw;
import io.weldgate.audit.Saying;
import io.weldgate.audit.TrailBroken;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns, once for the same flaws, that somebody has changed the trail. */
@Component
class BrokenTrail {

    /** Ours: the warning catalogue of the field ends at W22. */
    private static final String CODE = "W23";
    private static final String SUBJECT = "trail";
    private static final int TOLD = 3;

    private final Raising raising;

    BrokenTrail(Raising raising) {
        this.raising = raising;
    }

    @EventListener
    void on(TrailBroken broken) {
        String where = broken.check().flaws().stream().limit(TOLD).map(BrokenTrail::told)
                .collect(Collectors.joining("\n"));
        raising.raiseOnce(CODE, SUBJECT, where, Instant.EPOCH);
    }

    private static String told(Flaw flaw) {
        return Saying.of("trail.flaw." + flaw.kind(), Long.toString(flaw.position()), String.valueOf(flaw.entryId()))
                .written();
    }
}
