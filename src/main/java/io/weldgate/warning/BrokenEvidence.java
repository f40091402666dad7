package io.weldgate.warning;

import io.weldgate.audit.Saying;
import io.weldgate.evidence.EvidenceBroken;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns, once of each flaw, that somebody has changed evidence. */
@Component
class BrokenEvidence {

    /** Ours: the warning catalogue of the field ends at W22. */
    private static final String CODE = "W24";
    private static final String SUBJECT = "evidence";
    /** Of one round: where more is wrong, the health and the log name it all. */
    private static final int TOLD = 3;

    private final Raising raising;

    BrokenEvidence(Raising raising) {
        this.raising = raising;
    }

    @EventListener
    void on(EvidenceBroken broken) {
        broken.flaws().stream().limit(TOLD).forEach(flaw -> raising.raiseOnce(CODE, SUBJECT,
                Saying.of("evidence.flaw." + flaw.kind(), flaw.subject(), Long.toString(flaw.number())).written(),
                Instant.EPOCH));
    }
}
