package io.weldgate.process;

import io.weldgate.enforcement.CaseDismissed;
import io.weldgate.enforcement.CaseOpened;
import io.weldgate.enforcement.ReferralConcluded;
import io.weldgate.enforcement.ReferralEnded;
import io.weldgate.enforcement.Recalling;
import io.weldgate.enforcement.ReferralMade;
import io.weldgate.enforcement.StopLifted;
import io.weldgate.enforcement.StopOrdered;
import io.weldgate.unlocking.Halting;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the processes of cases and referrals, tells them what happens elsewhere, and stops their machines. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseProcess {

    private final RuntimeService runtime;
    private final Dossiers dossiers;
    private final Halting halting;
    private final Recalling recalling;

    CaseProcess(RuntimeService runtime, Dossiers dossiers, Halting halting, Recalling recalling) {
        this.runtime = runtime;
        this.dossiers = dossiers;
        this.halting = halting;
        this.recalling = recalling;
    }

    @EventListener
    void opened(CaseOpened opened) {
        begin(CaseWords.FIRST_CHECK, opened.caseNo());
    }

    @EventListener
    void referred(ReferralMade made) {
        begin(CaseWords.REFERRAL, made.referralNo());
    }

    @EventListener
    void ended(ReferralEnded ended) {
        if (ended.last()) {
            tell(ended.caseNo(), CaseWords.REFERRALS_ENDED);
        }
    }

    @EventListener
    void concluded(ReferralConcluded concluded) {
        tell(concluded.referralNo(), CaseWords.REFERRAL_CONCLUDED);
    }

    @EventListener
    void dismissed(CaseDismissed dismissed) {
        tell(dismissed.caseNo(), CaseWords.CASE_DISMISSED);
    }

    @EventListener
    void ordered(StopOrdered stop) {
        recalling.recall(stop.caseNo(), halting.ordered(stop.machineCode(), stop.caseNo(), stop.reason()));
    }

    @EventListener
    void lifted(StopLifted lifted) {
        halting.lifted(lifted.machineCode(), lifted.stillBy());
    }

    private void begin(String process, String docketNo) {
        OwnWords.of(() -> runtime.startProcessInstanceByKey(process, docketNo, Map.of(Names.DOCKET_NO, docketNo)));
    }

    /** Where nobody waits for it, it is on record. Held first, as by whoever completes a task of it. */
    private void tell(String docketNo, String message) {
        dossiers.hold(docketNo);
        OwnWords.of(() -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(docketNo)
                .correlateAllWithResult());
    }
}
