package io.weldgate.notification;

import io.weldgate.enrolment.EnrolmentSent;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes who waits to be let in, for those who may let him in; by number alone, for he may be forgotten again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OverhearingEnrolments {

    private final Noting noting;
    private final Clock clock;

    OverhearingEnrolments(Noting noting, Clock clock) {
        this.noting = noting;
        this.clock = clock;
    }

    /** The unit's safety officers; of a mobile welder the grid officer of his township. */
    @EventListener
    void sent(EnrolmentSent sent) {
        String audience = sent.unitCode() != null ? sent.unitCode() + ":SAFETY_OFFICER"
                : "area/" + sent.areaCode() + ":GRID_OFFICER";
        noting.note(new Happening(NoticeKind.ENROLMENT, clock.instant(), sent.number(), List.of(audience))
                .about(sent.calling().name()));
    }
}
