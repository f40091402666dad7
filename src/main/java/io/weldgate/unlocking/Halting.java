package io.weldgate.unlocking;

import static io.weldgate.permit.PermitStatus.ISSUED;
import static io.weldgate.permit.PermitStatus.SUSPENDED;
import static io.weldgate.permit.PermitStatus.WORKING;

import io.weldgate.audit.Saying;
import io.weldgate.permit.CurrentLimits;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.permit.StopDemanded;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Terminals;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops work with a machine whose terminal warns of what must not go on: a part pried off, a wrong face, a wrong place;
 * or that an officer has ordered to stand still.
 */
@Component
public class Halting {

    private final Leases leases;
    private final Permits permits;
    private final Terminals terminals;
    private final Machines machines;
    private final Locking locking;
    private final CurrentLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Halting(Leases leases, Permits permits, Terminals terminals, Machines machines, Locking locking,
            CurrentLimits limits, ApplicationEventPublisher events, Clock clock) {
        this.leases = leases;
        this.permits = permits;
        this.terminals = terminals;
        this.machines = machines;
        this.locking = locking;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stops a machine whatever covers it, tells its terminal to lock, and lets nobody use it until {@link #lifted}.
     * Permits are held before the machine, as everywhere; where two cases stop it, the eldest order stands.
     *
     * @param reason in plain words, for the record of the permits that it suspends
     * @return numbers of those
     */
    @Transactional
    public List<String> ordered(String machineCode, String caseNo, String reason) {
        List<Permit> live = permits.findNumbers(machineCode, List.of(ISSUED, WORKING, SUSPENDED), clock.instant())
                .stream().map(permits::lock).filter(this::mayBeLive).toList();
        Machine machine = machines.lock(machineCode).orElseThrow();
        if (machine.stoppedBy() == null) {
            machine.stopped(caseNo);
        }
        live.forEach(permit -> events.publishEvent(new StopDemanded(permit.permitNo(),
                Saying.of("said.stop-order", caseNo).written() + ": " + reason)));
        if (machine.deviceId() != null) {
            locking.lockUncovered(machine.deviceId(), caseNo, "STOP_ORDER");
        }
        return live.stream().map(Permit::permitNo).toList();
    }

    /** @param stillBy number of the case whose order stops it all the same; null where nobody's does */
    @Transactional
    public void lifted(String machineCode, String stillBy) {
        machines.lock(machineCode).orElseThrow().stopped(stillBy);
    }

    /** Without a terminal there is no lease to tell. */
    private boolean mayBeLive(Permit permit) {
        return permit.status() == WORKING || leases.findById(permit.permitNo())
                .filter(lease -> Locking.HELD.contains(lease.state())).isPresent();
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
