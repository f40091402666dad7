package io.weldgate.warning;

import io.weldgate.audit.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One warning, under its code of the warning catalogue (domain §4.4). */
@Entity
public class Warning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    private String subject;
    private String unitCode;
    private String text;
    private Instant raisedAt;
    @Enumerated(EnumType.STRING)
    private WarningState state;
    private Instant acknowledgedAt;
    private String acknowledgedBy;
    private String acknowledgedName;
    private Instant closedAt;
    private String closedBy;
    private String closedName;
    private String remark;

    protected Warning() {}

    Warning(String code, String subject, String unitCode, String text, Instant raisedAt) {
        this.code = code;
        this.subject = subject;
        this.unitCode = unitCode;
        this.text = text;
        this.raisedAt = raisedAt;
        this.state = WarningState.OPEN;
    }

    void acknowledge(Actor by, Instant at) {
        this.state = WarningState.ACKNOWLEDGED;
        this.acknowledgedAt = at;
        this.acknowledgedBy = by.account();
        this.acknowledgedName = by.name();
    }

    void close(ClosingForm form, Actor by, Instant at) {
        this.state = form.outcome().state();
        this.remark = form.remark();
        this.closedAt = at;
        this.closedBy = by.account();
        this.closedName = by.name();
    }

    boolean isClosedSo(ClosingForm form, Actor by) {
        return state == form.outcome().state() && form.remark().equals(remark) && by.account().equals(closedBy);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String subject() {
        return subject;
    }

    /** Null where it concerns the platform itself. */
    public String unitCode() {
        return unitCode;
    }

    public String text() {
        return text;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public WarningState state() {
        return state;
    }

    /** Null until somebody has taken note. */
    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public String acknowledgedName() {
        return acknowledgedName;
    }

    /** Null until it is closed. */
    public Instant closedAt() {
        return closedAt;
    }

    public String closedName() {
        return closedName;
    }

    /** What was found and done. */
    public String remark() {
        return remark;
    }
}
