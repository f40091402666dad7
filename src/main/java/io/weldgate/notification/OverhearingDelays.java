package io.weldgate.notification;

import io.weldgate.docket.FellBehind;
import io.weldgate.tipoff.TipOffLate;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes which reports of violations, cases and hazards are late, for those one level up; by number alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OverhearingDelays {

    private final Noting noting;
    private final Clock clock;

    OverhearingDelays(Noting noting, Clock clock) {
        this.noting = noting;
        this.clock = clock;
    }

    @EventListener
    void late(TipOffLate report) {
        noting.note(new Happening(NoticeKind.TIP_OFF_LATE, clock.instant(), report.docketNo(), report.told())
                .about(report.step()).once(report.step() + ":" + report.docketNo()));
    }

    @EventListener
    void late(FellBehind docket) {
        noting.note(new Happening(NoticeKind.DOCKET_LATE, clock.instant(), docket.docketNo(), docket.told())
                .about(docket.step()));
    }
}
