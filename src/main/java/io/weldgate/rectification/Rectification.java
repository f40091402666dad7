package io.weldgate.rectification;

import io.weldgate.audit.Actor;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** One hazard: what it is, who removes it by when, and who has seen that it is gone. */
@Entity
public class Rectification {

    @Id
    private String docketNo;
    private String sourceNo;
    private String departmentCode;
    private String unitCode;
    private String machineCode;
    @Enumerated(EnumType.STRING)
    private Violation violation;
    @Enumerated(EnumType.STRING)
    private Field field;
    private String hazard;
    private boolean major;
    private String responsible;
    private String measures;
    @Enumerated(EnumType.STRING)
    private RectificationState state;
    private LocalDate dueOn;
    private int overdue;
    private String openedBy;
    private Instant openedAt;
    private Instant reportedAt;
    private String acceptedBy;
    private String acceptedName;
    private Instant acceptedAt;
    private String caseNo;

    protected Rectification() {}

    /** @param departmentCode null where the unit has found it itself */
    Rectification(String docketNo, RectificationForm form, String sourceNo, String departmentCode, Actor by,
            Instant at) {
        this.docketNo = docketNo;
        this.sourceNo = sourceNo;
        this.departmentCode = departmentCode;
        this.unitCode = form.unitCode();
        this.machineCode = form.machineCode() == null || form.machineCode().isBlank() ? null : form.machineCode();
        this.violation = form.violation();
        this.field = form.field();
        this.hazard = form.hazard();
        this.major = form.major();
        this.responsible = form.responsible();
        this.measures = form.measures();
        this.state = RectificationState.OPEN;
        this.dueOn = form.dueOn();
        this.openedBy = by.account();
        this.openedAt = at;
    }

    void report(Instant at) {
        become(RectificationState.REPORTED);
        this.reportedAt = at;
    }

    void accept(Actor by, Instant at) {
        become(RectificationState.CLOSED);
        this.acceptedBy = by.account();
        this.acceptedName = by.name();
        this.acceptedAt = at;
    }

    /** It is to be removed, or removed better, by this day. */
    void again(LocalDate newDueOn) {
        become(RectificationState.OPEN);
        this.dueOn = newDueOn;
    }

    void passDeadline() {
        become(RectificationState.OVERDUE);
        this.overdue++;
    }

    void file(String asCase) {
        become(RectificationState.CASE_FILED);
        this.caseNo = asCase;
    }

    private void become(RectificationState next) {
        if (!state.leadsTo(next)) {
            throw new RectificationNotOpen(docketNo, state, next);
        }
        this.state = next;
    }

    public String docketNo() {
        return docketNo;
    }

    /** Number of the inspection it was found at; null where it was put on the list by itself. */
    public String sourceNo() {
        return sourceNo;
    }

    /** Null where the unit has found it itself: then its head accepts. */
    public String departmentCode() {
        return departmentCode;
    }

    public String unitCode() {
        return unitCode;
    }

    public String machineCode() {
        return machineCode;
    }

    public Violation violation() {
        return violation;
    }

    public Field field() {
        return field;
    }

    public String hazard() {
        return hazard;
    }

    public boolean major() {
        return major;
    }

    public String responsible() {
        return responsible;
    }

    public String measures() {
        return measures;
    }

    public RectificationState state() {
        return state;
    }

    /** Last day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** How often the last day has passed. */
    public int overdue() {
        return overdue;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public String acceptedBy() {
        return acceptedBy;
    }

    public String acceptedName() {
        return acceptedName;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public String caseNo() {
        return caseNo;
    }
}
