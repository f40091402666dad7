package io.weldgate.process;

import io.weldgate.enforcement.CaseFiled;
import io.weldgate.investigation.CrimeAnswered;
import io.weldgate.investigation.HearingAsked;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins dual investigations, and tells them what happens outside of their tasks, in the transaction in which it does. */
@Component
class InvestigationProcess {

    private final RuntimeService runtime;

    InvestigationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void filed(CaseFiled filed) {
        runtime.startProcessInstanceByKey(InvestigationWords.DUAL_INVESTIGATION, filed.caseNo(),
                Map.of(Names.DOCKET_NO, filed.caseNo()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void answered(CrimeAnswered answer) {
        tell(answer.trackNo(), InvestigationWords.CRIME_ANSWERED,
                Map.of(InvestigationWords.CRIME_FILED, answer.filed()));
    }

    /** @throws NobodyWaits if the time for it is over, or not there yet */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void asked(HearingAsked hearing) {
        tell(hearing.trackNo(), InvestigationWords.HEARING_ASKED, Map.of());
    }

    private void tell(String trackNo, String message, Map<String, Object> flags) {
        if (OwnWords.of(() -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(trackNo)
                .setVariables(flags).correlateAllWithResult()).isEmpty()) {
            throw new NobodyWaits(trackNo, message);
        }
    }
}
