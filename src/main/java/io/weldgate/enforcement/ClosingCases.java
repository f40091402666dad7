package io.weldgate.enforcement;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.Docketing;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings a case to its end; the end of one that was referred is the feedback to its sender. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClosingCases {

    private final Cases cases;
    private final Referrals referrals;
    private final Stopping stopping;
    private final Docketing dockets;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingCases(Cases cases, Referrals referrals, Stopping stopping, Docketing dockets, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.stopping = stopping;
        this.dockets = dockets;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** 结案. */
    public void close(String caseNo) {
        end(caseNo, CaseStatus.CLOSED, "case.closed", Actor.PLATFORM, null);
        referrals.findByTheirCaseNo(caseNo)
                .ifPresent(it -> events.publishEvent(new ReferralConcluded(it.referralNo())));
    }

    /**
     * It was no violation after all.
     *
     * @throws CaseNotOpen once it is in hand: what was filed or referred is closed by whoever investigates it
     */
    public void dismiss(String caseNo, String why, Actor by) {
        end(caseNo, CaseStatus.UNFOUNDED, "case.dismissed", by, why);
        events.publishEvent(new CaseDismissed(caseNo));
    }

    private void end(String caseNo, CaseStatus as, String step, Actor by, String why) {
        CaseFile it = cases.lock(caseNo);
        CaseStatus before = it.status();
        it.become(as, clock.instant());
        dockets.close(caseNo);
        stopping.lift(caseNo, by);
        trail.changed(Entry.of(caseNo, step, by).states(before, it.status()).saying(why));
        events.publishEvent(new CaseClosed(caseNo));
    }
}
