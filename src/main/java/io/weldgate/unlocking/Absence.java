package io.weldgate.unlocking;

import io.weldgate.audit.Saying;
import io.weldgate.decision.Profile;
import io.weldgate.permit.CurrentLimits;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.warning.Raising;
import io.weldgate.warning.Warnings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns once when the fire watch of work under way has not shown presence in time (W11, AQ 3064.2 alarm 31). The lease
 * is then not renewed either; where the machine has no terminal, the warning is all there is.
 */
@Component
class Absence {

    static final String WATCH_LEFT = "W11";

    private final Permits permits;
    private final CurrentLimits limits;
    private final Warnings warnings;
    private final Raising raising;
    private final Clock clock;

    Absence(Permits permits, CurrentLimits limits, Warnings warnings, Raising raising, Clock clock) {
        this.permits = permits;
        this.limits = limits;
        this.warnings = warnings;
        this.raising = raising;
        this.clock = clock;
    }

    /** Permits at work whose fire watch may have been gone too long: where presence is demanded soonest, it has. */
    @Transactional(readOnly = true)
    List<String> suspects(Limit most) {
        Duration soonest = Arrays.stream(Profile.values()).map(profile -> limits.of(profile).watchPresence())
                .min(Duration::compareTo).orElseThrow();
        return permits.findUnwatched(clock.instant().minus(soonest), most);
    }

    @Transactional
    void look(String permitNo) {
        Permit permit = permits.lock(permitNo);
        Instant seen = permit.course().watchSeenAt();
        Instant due = seen.plus(limits.of(permit).watchPresence());
        if (permit.course().interruptedAt() == null && !due.isAfter(clock.instant())
                && !warnings.existsByCodeAndSubjectAndRaisedAtAfter(WATCH_LEFT, permitNo, seen)) {
            raising.raise(WATCH_LEFT, permitNo, permit.unitCode(),
                    Saying.of("said.watch-last-seen", seen.toString()).written());
        }
    }
}
