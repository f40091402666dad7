package io.weldgate.notification;

import io.weldgate.tipoff.TipOffLate;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes which reports of violations are late, for those one level up; by number alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OverhearingTipOffs {

    private final Noting noting;
    private final Clock clock;

    OverhearingTipOffs(Noting noting, Clock clock) {
        this.noting = noting;
        this.clock = clock;
    }

    @EventListener
    void late(TipOffLate report) {
        noting.note(new Happening(NoticeKind.TIP_OFF_LATE, clock.instant(), report.docketNo(), report.told())
                .about(report.step()).once(report.step() + ":" + report.docketNo()));
    }
}
