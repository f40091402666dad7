package io.weldgate.notification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens, in the transaction in which it happens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Noting {

    private final Happenings happenings;
    private final ApplicationEventPublisher events;

    Noting(Happenings happenings, ApplicationEventPublisher events) {
        this.happenings = happenings;
        this.events = events;
    }

    /** Something was noted; told once its transaction has committed. */
    record Noted() {}

    public void note(Happening happening) {
        happenings.save(happening);
        events.publishEvent(new Noted());
    }
}
