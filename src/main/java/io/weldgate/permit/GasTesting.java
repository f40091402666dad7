package io.weldgate.permit;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Fact.Profile;
import io.weldgate.decision.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gas tests: when one is due, and what they found. */
@Component
@Transactional
public class GasTesting {

    private final Permits permits;
    private final GasTests tests;
    private final CurrentLimits limits;
    private final Trail trail;
    private final Clock clock;

    GasTesting(Permits permits, GasTests tests, CurrentLimits limits, Trail trail, Clock clock) {
        this.permits = permits;
        this.tests = tests;
        this.limits = limits;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the diagram: whether the work may not go on before the gas is tested. */
    @Transactional(readOnly = true)
    public boolean due(String permitNo) {
        Permit permit = permits.findById(permitNo).orElseThrow();
        Instant oldest = clock.instant().minus(limits.of(permit).gasTest());
        return permit.regime().includes(Profile.HAZCHEM) && tests.findByPermitNoOrderById(permitNo).stream()
                .noneMatch(test -> test.sampledAt().isAfter(oldest));
    }

    public Permission record(String permitNo, GasTestForm form, Actor tester) {
        permits.lock(permitNo);
        tests.save(new GasTest(permitNo, form, tester));
        trail.changed(Entry.of(permitNo, "gas.tested", tester).saying(form.place() + ": " + form.gas() + " "
                + form.volumePercent() + " %"));
        return new Permission.Granted(null, List.of());
    }
}
