package io.weldgate.notification;

import io.weldgate.feedback.ReportAnswered;
import io.weldgate.operating.WorkStuck;
import io.weldgate.registry.Holders;
import io.weldgate.registry.WorkUnits;
import io.weldgate.warning.WarningRaised;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes warnings, work that is stuck, and answers to what users have reported, as {@link Overhearing} does with
 * permits.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OverhearingTroubles {

    /** Who looks after the platform itself. */
    private static final List<String> OPERATORS = List.of("area/:ADMIN");

    private final Noting noting;
    private final Holders holders;
    private final WorkUnits units;
    private final Clock clock;

    OverhearingTroubles(Noting noting, Holders holders, WorkUnits units, Clock clock) {
        this.noting = noting;
        this.holders = holders;
        this.units = units;
        this.clock = clock;
    }

    /** A machine may repeat itself: in the same words, while somebody has still to deal with them, told once a day. */
    @EventListener
    void raised(WarningRaised warning) {
        LocalDate today = LocalDate.now(clock);
        noting.note(new Happening(NoticeKind.WARNING, clock.instant(), String.valueOf(warning.id()),
                audience(warning.unitCode())).about(warning.code()).saying(warning.subject() + " · " + warning.text())
                .once(NoticeKind.WARNING + ":" + warning.firstOpen() + ":" + today));
    }

    @EventListener
    void stuck(WorkStuck work) {
        noting.note(new Happening(NoticeKind.INCIDENT, clock.instant(), work.subject(), OPERATORS)
                .about(work.subject()));
    }

    @EventListener
    void answered(ReportAnswered report) {
        noting.note(new Happening(NoticeKind.REPORT_ANSWERED, clock.instant(), String.valueOf(report.id()),
                List.of(report.reporter())).about(report.state().name()).saying(report.text()));
    }

    /** The unit's office; the grid officer of its area where it has none, as with somebody who works for himself. */
    private List<String> audience(String unitCode) {
        if (unitCode == null) {
            return OPERATORS;
        }
        List<String> office = List.of(unitCode + ":SAFETY_OFFICER", unitCode + ":UNIT_HEAD");
        return !holders.of(office).isEmpty() ? office : units.findById(unitCode)
                .map(unit -> List.of("area/" + unit.areaCode() + ":GRID_OFFICER")).orElse(office);
    }
}
