package io.weldgate.permit;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets old gas readings, a few at a time; on several nodes at once it does no harm. */
@Component
class Forgetting {

    private final GasReadings readings;
    private final MonitoringSettings settings;
    private final Clock clock;

    Forgetting(GasReadings readings, MonitoringSettings settings, Clock clock) {
        this.readings = readings;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${weldgate.monitoring.prune-every:PT10M}")
    @Transactional
    public void forget() {
        readings.prune(clock.instant().minus(settings.keep()), settings.pruneAtOnce());
    }
}
