package io.weldgate.telemetry;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets old heartbeats and positions, a few at a time; on several nodes at once it does no harm. */
@Component
class Pruning {

    private final Uplinks uplinks;
    private final TelemetrySettings settings;
    private final Clock clock;

    Pruning(Uplinks uplinks, TelemetrySettings settings, Clock clock) {
        this.uplinks = uplinks;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.telemetry.prune-every}")
    @Transactional
    public void prune() {
        uplinks.prune(clock.instant().minus(settings.keep()), settings.pruneAtOnce());
    }
}
