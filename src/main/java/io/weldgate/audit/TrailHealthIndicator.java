package io.weldgate.audit;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells of the last check; a broken trail is told and warned of, but stops nobody's work. */
@Component
class TrailHealthIndicator implements HealthIndicator {

    private final Inspecting inspecting;
    private final Barring barring;

    TrailHealthIndicator(Inspecting inspecting, Barring barring) {
        this.inspecting = inspecting;
        this.barring = barring;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("barred", barring.isUp());
        inspecting.last().ifPresent(it -> health.withDetail("checkedAt", it.at()).withDetail("entries", it.to())
                .withDetail("whole", it.whole()).withDetail("flaws", it.flaws()));
        return health.build();
    }
}
