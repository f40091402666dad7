package io.weldgate.evidence;

import io.weldgate.operating.Figures;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells what the rounds have found; evidence that was changed is told and warned of, but stops nobody's work. */
@Component
class EvidenceHealthIndicator implements HealthIndicator {

    private static final int TOLD = 100;

    private final Flaws flaws;
    private final Guarding guarding;

    EvidenceHealthIndicator(Flaws flaws, Guarding guarding, Figures figures) {
        this.flaws = flaws;
        this.guarding = guarding;
        figures.ask("weldgate.evidence.flaws", flaws::count);
    }

    @Override
    public Health health() {
        return Health.up().withDetail("barred", guarding.bars().isUp()).withDetail("flaws", flaws.first(TOLD))
                .build();
    }
}
