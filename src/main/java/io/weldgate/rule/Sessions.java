package io.weldgate.rule;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.drools.core.time.SessionPseudoClock;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;

/**
 * Sessions whose clock is set by hand. One that has come to its end is emptied and used again: to make a new one takes
 * as long as to judge.
 */
final class Sessions {

    private static final KieSessionConfiguration CLOCK = clock();

    private final KieBase rules;
    private final Queue<StatefulKnowledgeSessionImpl> idle;

    Sessions(KieBase rules, int mostIdle) {
        this.rules = rules;
        this.idle = new ArrayBlockingQueue<>(mostIdle);
    }

    /** @param millis what its clock shows */
    StatefulKnowledgeSessionImpl take(long millis) {
        StatefulKnowledgeSessionImpl known = idle.poll();
        var session = known == null ? (StatefulKnowledgeSessionImpl) rules.newKieSession(CLOCK, null) : known;
        ((SessionPseudoClock) session.getSessionClock()).advanceTime(millis, TimeUnit.MILLISECONDS);
        return session;
    }

    /** Only for one that has judged without a failure; what another holds is not known. */
    void giveBack(StatefulKnowledgeSessionImpl session) {
        session.reset();
        if (!isEmpty(session) || !idle.offer(session)) {
            session.dispose();
        }
    }

    private static boolean isEmpty(KieSession session) {
        return session.getObjects().isEmpty() && session.getAgendaEventListeners().isEmpty()
                && session.getSessionClock().getCurrentTime() == 0;
    }

    /** Made once: for each one made, the library looks for files of settings everywhere. */
    private static KieSessionConfiguration clock() {
        KieSessionConfiguration clock = KieServices.get().newKieSessionConfiguration();
        clock.setOption(ClockTypeOption.PSEUDO);
        return clock;
    }
}
