package io.weldgate.terminal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts every message that could not be taken, and logs each terminal's now and then: a broken one must not flood the
 * log.
 */
@Component
class Complaints {

    /** This node cannot take more. */
    static final String SHED = "shed";
    /** Again and again, for no reason that goes away by itself. */
    static final String FAILED = "failed";

    private static final String REFUSED = "weldgate.uplinks.refused";
    private static final String REASON = "reason";
    private static final Logger log = LoggerFactory.getLogger(Complaints.class);
    private static final int REMEMBERED = 10_000;

    private final MqttSettings.Message settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Instant> logged = new ConcurrentHashMap<>();

    Complaints(MqttSettings settings, MeterRegistry meters, Clock clock) {
        this.settings = settings.message();
        this.meters = meters;
        this.clock = clock;
        List.of(SHED, FAILED).forEach(reason -> meters.counter(REFUSED, REASON, reason));
    }

    /** @param reason one of a few words */
    void about(String deviceId, String reason, Throwable cause) {
        meters.counter(REFUSED, REASON, reason).increment();
        if (mayLog(deviceId)) {
            log.warn("refused a message of {} ({}): {}", deviceId, reason, cause.getMessage());
        }
    }

    private boolean mayLog(String deviceId) {
        if (logged.size() >= REMEMBERED) {
            logged.clear();
        }
        Instant now = clock.instant();
        return now.equals(logged.compute(deviceId, (id, last) ->
                last == null || last.plus(settings.complaintEvery()).isBefore(now) ? now : last));
    }
}
