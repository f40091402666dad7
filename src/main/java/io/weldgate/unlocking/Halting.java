package io.weldgate.unlocking;

import static io.weldgate.permit.PermitStatus.ISSUED;
import static io.weldgate.permit.PermitStatus.SUSPENDED;
import static io.weldgate.permit.PermitStatus.WORKING;

import io.weldgate.audit.Saying;
import io.weldgate.permit.CurrentLimits;
import io.weldgate.permit.Permits;
import io.weldgate.permit.StopDemanded;
import io.weldgate.registry.Terminals;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops work with a machine whose terminal warns of what must not go on: a part pried off, a wrong face, a wrong place.
 */
@Component
public class Halting {

    private final Leases leases;
    private final Permits permits;
    private final Terminals terminals;
    private final CurrentLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Halting(Leases leases, Permits permits, Terminals terminals, CurrentLimits limits, ApplicationEventPublisher events,
            Clock clock) {
        this.leases = leases;
        this.permits = permits;
        this.terminals = terminals;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stops what is live and what may be so any moment. An unlock still being written is seen because its transaction
     * holds the permit's row, and the lease is read only once that is ours.
     *
     * @param code of the warning catalogue; which of them stop is the limit {@code stop-warnings}
     * @param text what the terminal said, for the record
     */
    @Transactional
    public void warned(String deviceId, String code, String text) {
        terminals.findById(deviceId).stream().flatMap(terminal -> permits.findNumbers(terminal.machineCode(),
                        List.of(ISSUED, WORKING, SUSPENDED), clock.instant()).stream())
                .filter(permitNo -> limits.of(permits.lock(permitNo)).stopWarnings().contains(code))
                .filter(permitNo -> leases.existsByDeviceIdAndPermitNoAndStateIn(deviceId, permitNo, Locking.HELD))
                .forEach(permitNo -> events.publishEvent(new StopDemanded(permitNo,
                        Saying.of("warning." + code).written() + ": " + text)));
    }
}
