package io.weldgate.process;

import io.weldgate.enforcement.CaseFiled;
import io.weldgate.investigation.CrimeAnswered;
import io.weldgate.investigation.CrimeSuspected;
import io.weldgate.investigation.HearingAsked;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins dual investigations, and tells them what happens outside of their tasks, in its transaction. */
@Component
class InvestigationProcess {

    private final RuntimeService runtime;

    InvestigationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void filed(CaseFiled filed) {
        OwnWords.of(() -> runtime.startProcessInstanceByKey(InvestigationWords.DUAL_INVESTIGATION, filed.caseNo(),
                Map.of(Names.DOCKET_NO, filed.caseNo())));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void suspected(CrimeSuspected crime) {
        tell(crime.caseNo(), InvestigationWords.CRIME_SUSPECTED);
    }

    /** A track that has seen by itself that it was settled waits no more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void answered(CrimeAnswered answer) {
        tell(answer.trackNo(), InvestigationWords.CRIME_ANSWERED);
    }

    /** @throws NobodyWaits if the time for it is over, or not there yet */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void asked(HearingAsked hearing) {
        if (!tell(hearing.trackNo(), InvestigationWords.HEARING_ASKED)) {
            throw new NobodyWaits(hearing.trackNo(), InvestigationWords.HEARING_ASKED);
        }
    }

    private boolean tell(String docketNo, String message) {
        return !OwnWords.of(() -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(docketNo)
                .correlateAllWithResult()).isEmpty();
    }
}
