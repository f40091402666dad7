package io.weldgate.rectification;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.Chasing;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseSource;
import io.weldgate.enforcement.Discovering;
import io.weldgate.enforcement.Discovery;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the passing of time does to a hazard: the first time the head orders, the second time it is a case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Pressing {

    private static final String REINSPECTION_LATE = "rectification.reinspection_late";

    private final Rectifying rectifying;
    private final Rectifications rectifications;
    private final Discovering discovering;
    private final Chasing chasing;
    private final WorkUnits units;
    private final Trail trail;
    private final Days days;
    private final Clock clock;

    Pressing(Rectifying rectifying, Rectifications rectifications, Discovering discovering, Chasing chasing,
            WorkUnits units, Trail trail, Days days, Clock clock) {
        this.rectifying = rectifying;
        this.rectifications = rectifications;
        this.discovering = discovering;
        this.chasing = chasing;
        this.units = units;
        this.trail = trail;
        this.days = days;
        this.clock = clock;
    }

    /** The last day has passed. */
    public void passDeadline(String docketNo) {
        Rectification it = rectifying.held(docketNo);
        RectificationState before = it.state();
        it.passDeadline();
        rectifying.told(it, Step.OVERDUE, before, Actor.PLATFORM, "", List.of(), null);
    }

    /** Nobody has looked again in time; what a unit has found itself is nobody's above its head. */
    public void reinspectionLate(String docketNo) {
        Rectification it = rectifying.held(docketNo);
        if (it.departmentCode() != null) {
            trail.changed(Entry.of(docketNo, REINSPECTION_LATE, Actor.PLATFORM));
            chasing.late(docketNo, it.departmentCode(), REINSPECTION_LATE);
        }
    }

    /** Whether an order has been passed over; what a unit has found itself is left to its head. */
    public boolean isCase(String docketNo) {
        Rectification it = rectifying.held(docketNo);
        return it.departmentCode() != null && it.overdue() > 1;
    }

    /** V21: the hazard is not removed though it was ordered (安全生产法 102, 112). */
    public void fileCase(String docketNo) {
        Rectification it = rectifying.held(docketNo);
        String unit = units.findById(it.unitCode()).orElseThrow().name();
        var found = new Discovery(it.field(), List.of(Violation.HAZARD_NOT_REMOVED),
                clock.instant().atZone(clock.getZone()).toOffsetDateTime(), it.machineCode(), it.unitCode(), unit,
                null, null, docketNo + "：" + it.hazard(), null, null, null, null, List.of());
        CaseFile opened = discovering.discover(found, CaseSource.RECTIFICATION_OVERDUE, docketNo, Actor.PLATFORM,
                it.departmentCode());
        RectificationState before = it.state();
        it.file(opened.caseNo());
        rectifying.told(it, Step.CASE_FILED, before, Actor.PLATFORM, opened.caseNo(), List.of(), null);
    }

    /** When the unit's time is over. */
    @Transactional(readOnly = true)
    public Date dueRemoval(String docketNo) {
        return Date.from(days.end(rectifications.findById(docketNo).orElseThrow().dueOn()));
    }

    /** By when somebody looks again. */
    @Transactional(readOnly = true)
    public Date dueReinspection(String docketNo) {
        return Date.from(days.reinspectBy(rectifications.findById(docketNo).orElseThrow().reportedAt()));
    }

    /** The group that removes it. */
    @Transactional(readOnly = true)
    public String unitsGroup(String docketNo) {
        return rectifications.findById(docketNo).orElseThrow().unitCode() + ":SAFETY_OFFICER";
    }

    /** The group that looks again: the department's officers, or the unit's head. */
    @Transactional(readOnly = true)
    public String accepters(String docketNo) {
        return group(docketNo, ":OFFICER");
    }

    /** The group that orders: the department's head, or the unit's. */
    @Transactional(readOnly = true)
    public String heads(String docketNo) {
        return group(docketNo, ":HEAD");
    }

    private String group(String docketNo, String ofDepartment) {
        Rectification it = rectifications.findById(docketNo).orElseThrow();
        return it.departmentCode() == null ? it.unitCode() + ":UNIT_HEAD" : it.departmentCode() + ofDepartment;
    }
}
