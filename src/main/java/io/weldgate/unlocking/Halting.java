package io.weldgate.unlocking;

import io.weldgate.permit.CurrentLimits;
import io.weldgate.permit.Permits;
import io.weldgate.permit.StopDemanded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops work with a machine whose terminal warns of what must not go on: a part pried off, a wrong face, a wrong place. */
@Component
public class Halting {

    private final Leases leases;
    private final Permits permits;
    private final CurrentLimits limits;
    private final ApplicationEventPublisher events;

    Halting(Leases leases, Permits permits, CurrentLimits limits, ApplicationEventPublisher events) {
        this.leases = leases;
        this.permits = permits;
        this.limits = limits;
        this.events = events;
    }

    /**
     * @param code of the warning catalogue; which of them stop is the limit {@code stop-warnings}
     * @param text what the terminal said, for the record
     */
    @Transactional
    public void warned(String deviceId, String code, String text) {
        leases.findFirstByDeviceIdAndState(deviceId, Lease.State.ACTIVE).map(Lease::permitNo)
                .filter(permitNo -> limits.of(permits.lock(permitNo)).stopWarnings().contains(code))
                .ifPresent(permitNo -> events.publishEvent(new StopDemanded(permitNo, text)));
    }
}
