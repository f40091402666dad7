package io.weldgate.process;

import io.weldgate.tipoff.RewardClaimed;
import io.weldgate.tipoff.TipOffReceived;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the process of a report, and tells it that its reporter has claimed the reward. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TipOffProcess {

    private final RuntimeService runtime;

    TipOffProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void received(TipOffReceived report) {
        OwnWords.of(() -> runtime.startProcessInstanceByKey(TipOffWords.TIP_OFF, report.docketNo(),
                Map.of(Names.DOCKET_NO, report.docketNo())));
    }

    /** A claim is only taken as long as the process waits for it. */
    @EventListener
    void claimed(RewardClaimed reward) {
        if (OwnWords.of(() -> runtime.createMessageCorrelation(TipOffWords.REWARD_CLAIMED)
                .processInstanceBusinessKey(reward.docketNo()).correlateAllWithResult()).isEmpty()) {
            throw new NobodyWaits(reward.docketNo(), TipOffWords.REWARD_CLAIMED);
        }
    }
}
