package io.weldgate.process;

import io.weldgate.rectification.RectificationOrdered;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the removal of a hazard, in the transaction that puts it on the list. */
@Component
class RectificationProcess {

    private final RuntimeService runtime;

    RectificationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void ordered(RectificationOrdered event) {
        OwnWords.of(() -> runtime.startProcessInstanceByKey(RectificationWords.RECTIFICATION, event.docketNo(),
                Map.of(Names.DOCKET_NO, event.docketNo())));
    }
}
