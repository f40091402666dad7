package io.weldgate.control;

import io.weldgate.audit.Actor;
import io.weldgate.decision.ControlClass;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** Another class asked for, and what became of it. */
@Entity
public class ClassChange {

    /** WAITING leads to DONE or REFUSED. */
    public enum State { WAITING, DONE, REFUSED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String machineCode;
    @Enumerated(EnumType.STRING)
    private ControlClass fromClass;
    @Enumerated(EnumType.STRING)
    private ControlClass toClass;
    private String reason;
    private LocalDate untilOn;
    @Enumerated(EnumType.STRING)
    private State state;
    private String askedBy;
    private String askedName;
    private Instant askedAt;
    private String decidedBy;
    private String decidedName;
    private Instant decidedAt;
    private String remark;

    protected ClassChange() {}

    ClassChange(String machineCode, ControlClass from, ClassForm form, Actor by, Instant at) {
        this.machineCode = machineCode;
        this.fromClass = from;
        this.toClass = form.controlClass();
        this.reason = form.reason();
        this.untilOn = form.until();
        this.state = State.WAITING;
        this.askedBy = by.account();
        this.askedName = by.name();
        this.askedAt = at;
    }

    ClassChange decided(State outcome, String words, Actor by, Instant at) {
        this.state = outcome;
        this.remark = words;
        this.decidedBy = by.account();
        this.decidedName = by.name();
        this.decidedAt = at;
        return this;
    }

    public Long id() {
        return id;
    }

    public String machineCode() {
        return machineCode;
    }

    public ControlClass fromClass() {
        return fromClass;
    }

    public ControlClass toClass() {
        return toClass;
    }

    public String reason() {
        return reason;
    }

    /** Of an exemption; null otherwise. */
    public LocalDate untilOn() {
        return untilOn;
    }

    public State state() {
        return state;
    }

    public String askedBy() {
        return askedBy;
    }

    public String askedName() {
        return askedName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null while it waits. */
    public String decidedBy() {
        return decidedBy;
    }

    public String decidedName() {
        return decidedName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String remark() {
        return remark;
    }
}
