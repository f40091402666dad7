package io.weldgate.notification;

import io.weldgate.control.ClassAsked;
import io.weldgate.control.ClassDecided;
import io.weldgate.control.CodingDue;
import io.weldgate.control.MachineScrapped;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what happens to machines, as {@link Overhearing} does with permits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OverhearingMachines {

    static final List<String> DECIDERS = List.of("GRID_OFFICER", "COMMISSION", "EMERGENCY", "HOUSING", "MARKET",
            "FIRE_RESCUE", "PUBLIC_SECURITY");
    private static final int NAMED = 20;
    private static final int LONGEST_NAME = 64;

    private final Noting noting;
    private final Permits permits;
    private final Clock clock;

    OverhearingMachines(Noting noting, Permits permits, Clock clock) {
        this.noting = noting;
        this.permits = permits;
        this.clock = clock;
    }

    /** The unit's safety officers, and who comes to code or looks after the area. */
    @EventListener
    void due(CodingDue due) {
        List<String> audience = List.of(due.unitCode() + ":SAFETY_OFFICER", "area/" + due.areaCode() + ":GRID_OFFICER",
                "area/" + due.areaCode() + ":INSTALLER");
        List<String> codes = due.machineCodes();
        String name = due.unitName();
        noting.note(new Happening(due.overdue() ? NoticeKind.CODING_OVERDUE : NoticeKind.CODING_DUE, clock.instant(),
                due.unitCode(), audience).about(name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .due(due.codeBy().atStartOfDay(clock.getZone()).toInstant())
                .saying(String.join(" ", codes.subList(0, Math.min(codes.size(), NAMED)))
                        + (codes.size() > NAMED ? " … (" + codes.size() + ")" : "")));
    }

    /** Whoever of the area may decide. */
    @EventListener
    void asked(ClassAsked asked) {
        noting.note(new Happening(NoticeKind.CLASS_ASKED, clock.instant(), asked.machineCode(),
                DECIDERS.stream().map(role -> "area/" + asked.areaCode() + ":" + role).toList())
                .about(asked.toClass().name()).saying(asked.askedBy() + ": " + asked.reason()));
    }

    /** Whoever has asked. */
    @EventListener
    void decided(ClassDecided decided) {
        noting.note(new Happening(decided.granted() ? NoticeKind.CLASS_GRANTED : NoticeKind.CLASS_REFUSED,
                clock.instant(), decided.machineCode(), List.of(decided.askedBy())).about(decided.toClass().name())
                .saying(decided.remark() == null ? decided.by() : decided.by() + ": " + decided.remark()));
    }

    @EventListener
    void scrapped(MachineScrapped scrapped) {
        Permit permit = permits.findById(scrapped.permitNo()).orElseThrow();
        noting.note(new Happening(NoticeKind.SCRAPPED, clock.instant(), permit.permitNo(), Stream.concat(
                Stream.of(permit.applicant(), permit.watch(), permit.unitCode() + ":SAFETY_OFFICER"),
                permit.welders().stream()).distinct().toList()).about(scrapped.machineCode())
                .saying(scrapped.reason()));
    }
}
