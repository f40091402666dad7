package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.registry.Machines;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders that a machine stands still, and lifts the order. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Stopping {

    private final StopOrders orders;
    private final Machines machines;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stopping(StopOrders orders, Machines machines, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.machines = machines;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing where the case is about no registered machine. */
    void order(CaseFile it, Actor by) {
        String machine = it.scene().machineCode();
        if (machine != null) {
            orders.save(new StopOrder(it.caseNo(), machine, clock.instant()));
            trail.changed(Entry.of(machine, "stop.ordered", by).saying(it.caseNo()));
            events.publishEvent(new StopOrdered(it.caseNo(), machine, it.facts()));
        }
    }

    /** The machine stays stopped where another case's order stands. @return false if no order of this case stands */
    boolean lift(String caseNo, Actor by) {
        return orders.findByCaseNoAndLiftedAtIsNull(caseNo).map(order -> {
            // held before the others are read: of two orders lifted at once, the later sees that the first is gone
            machines.lock(order.machineCode());
            order.lift(clock.instant());
            trail.changed(Entry.of(order.machineCode(), "stop.lifted", by).saying(caseNo));
            events.publishEvent(new StopLifted(order.machineCode(),
                    orders.findFirstByMachineCodeAndLiftedAtIsNullOrderByOrderedAtAscCaseNoAsc(order.machineCode())
                            .map(StopOrder::caseNo).orElse(null)));
            return true;
        }).orElse(false);
    }
}
