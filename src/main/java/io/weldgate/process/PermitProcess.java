package io.weldgate.process;

import io.weldgate.unlocking.LeaseLapsed;
import io.weldgate.unlocking.UnlockAnswered;
import io.weldgate.permit.StopDemanded;
import io.weldgate.permit.Suspending;
import io.weldgate.permit.WindowExtended;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts the process of a permit and tells it what happens to the permit outside of its tasks. */
@Component
@Transactional
public class PermitProcess {

    private final RuntimeService runtime;
    private final Clocks clocks;
    private final Suspending suspending;

    PermitProcess(RuntimeService runtime, Clocks clocks, Suspending suspending) {
        this.runtime = runtime;
        this.clocks = clocks;
        this.suspending = suspending;
    }

    /** The permit must be on file; the application is judged before this returns. */
    public void start(String permitNo) {
        OwnWords.of(() -> runtime.startProcessInstanceByKey(Names.HOT_WORK_PERMIT, permitNo,
                Map.of(Names.PERMIT_NO, permitNo)));
    }

    /** The application, or the permit issued before any work. @throws NobodyWaits if neither is */
    public void withdraw(String permitNo) {
        if (!correlate(permitNo, Names.APPLICATION_WITHDRAWN, Map.of())) {
            tell(permitNo, Names.PERMIT_CANCELLED);
        }
    }

    /** @throws NobodyWaits if the permit is over */
    public void revoke(String permitNo) {
        tell(permitNo, Names.PERMIT_REVOKED);
    }

    /** The fire watch's stop, from the second verification to the end of hot work. @throws NobodyWaits otherwise */
    public void stop(String permitNo) {
        tell(permitNo, Names.WORK_STOPPED);
    }

    /** The fire watch shows presence. @throws NobodyWaits if the permit is not issued or is over */
    public void present(String permitNo) {
        tell(permitNo, Names.WATCH_PRESENT);
    }

    /** @throws NobodyWaits unless hot work has begun, or is about to */
    public void suspend(String permitNo) {
        if (!suspended(permitNo)) {
            throw new NobodyWaits(permitNo, Names.WORK_SUSPENDED);
        }
    }

    /** @throws NobodyWaits if the work is not suspended by order */
    public void resume(String permitNo) {
        tell(permitNo, Names.WORK_RESUMED);
    }

    /** @throws NobodyWaits if the permit is not issued or is over */
    public void extend(String permitNo) {
        tell(permitNo, Names.EXTENSION_ASKED);
    }

    /** @throws NobodyWaits while another handover goes on */
    public void handOver(String permitNo) {
        tell(permitNo, Names.WELDER_HANDED_OVER);
    }

    /** @throws NobodyWaits while another handover goes on */
    public void changeWatch(String permitNo) {
        tell(permitNo, Names.WATCH_CHANGED);
    }

    /** Nothing is left to be tested; where nobody waits for that, it is on record. */
    public void gasTested(String permitNo) {
        correlate(permitNo, Names.GAS_TESTED, Map.of());
    }

    /** A warning does what an officer could do; where nothing is suspended by it, it stays a warning. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void demanded(StopDemanded stop) {
        if (suspending.demandedBy(stop)) {
            suspended(stop.permitNo());
        }
    }

    /** The diagrams' timers are set anew by what they say of themselves. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void extended(WindowExtended window) {
        clocks.setAnew(window.permitNo());
    }

    /** An answer that comes when nobody waits for it any more is recorded by its teller and changes nothing here. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void answered(UnlockAnswered answer) {
        correlate(answer.permitNo(), Names.TERMINAL_ANSWERED, Map.of(Names.UNLOCKED, answer.unlocked()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void lapsed(LeaseLapsed lapse) {
        correlate(lapse.permitNo(), Names.LEASE_LAPSED, Map.of());
    }

    /** Work that is suspended already has nobody waiting; the order only changes hands. */
    private boolean suspended(String permitNo) {
        return correlate(permitNo, Names.WORK_SUSPENDED, Map.of()) || suspending.takenOver(permitNo);
    }

    private void tell(String permitNo, String message) {
        if (!correlate(permitNo, message, Map.of())) {
            throw new NobodyWaits(permitNo, message);
        }
    }

    /** Correlating all, of which there is at most one, does not fail where there is none. */
    private boolean correlate(String permitNo, String message, Map<String, Object> variables) {
        return OwnWords.of(() -> !runtime.createMessageCorrelation(message).processInstanceBusinessKey(permitNo)
                .setVariables(variables).correlateAllWithResult().isEmpty());
    }
}
