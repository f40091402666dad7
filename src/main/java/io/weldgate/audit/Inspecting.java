package io.weldgate.audit;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks the whole trail from time to time, and says so where it is broken. */
@Component
public class Inspecting {

    private static final Logger LOG = LoggerFactory.getLogger(Inspecting.class);

    private final Chaining chaining;
    private final Verifying verifying;
    private final ApplicationEventPublisher events;
    private final AtomicReference<TrailCheck> last = new AtomicReference<>();

    Inspecting(Chaining chaining, Verifying verifying, ApplicationEventPublisher events, MeterRegistry meters) {
        this.chaining = chaining;
        this.verifying = verifying;
        this.events = events;
        meters.gauge("weldgate.trail.flaws", last, it -> it.get() == null ? 0 : it.get().flaws().size());
        meters.gauge("weldgate.trail.intact", last, it -> it.get() == null ? Double.NaN : it.get().whole() ? 1 : 0);
    }

    @Scheduled(initialDelayString = "${weldgate.audit.first-check}", fixedDelayString = "${weldgate.audit.check-every}")
    public TrailCheck inspect() {
        chaining.chainLate();
        TrailCheck check = verifying.verify();
        last.set(check);
        if (!check.whole()) {
            LOG.error("The trail is broken: {}", check.flaws());
            events.publishEvent(new TrailBroken(check));
        }
        return check;
    }

    /** Empty until the first check of this node. */
    public Optional<TrailCheck> last() {
        return Optional.ofNullable(last.get());
    }
}
