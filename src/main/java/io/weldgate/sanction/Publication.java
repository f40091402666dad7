package io.weldgate.sanction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** 公示: a penalty or an entry of the blacklist that the public is told of, within seven working days (安全生产法 78). */
@Entity
public class Publication {

    @Id
    private String number;
    @Enumerated(EnumType.STRING)
    private PublicationKind kind;
    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;
    private String subjectName;
    private String areaCode;
    private String department;
    private String caseNo;
    private String violation;
    private String penalty;
    private String law;
    private LocalDate decidedOn;
    private Instant dueAt;
    @Enumerated(EnumType.STRING)
    private PublicationState state = PublicationState.WAITING;
    private String publishedBy;
    private Instant publishedAt;

    protected Publication() {}

    Publication(PublicationKind kind, Penalty of, Instant dueAt) {
        this.number = of.decisionNo();
        this.kind = kind;
        this.subjectKind = of.kind();
        this.subjectName = of.name();
        this.areaCode = of.areaCode();
        this.department = of.department();
        this.caseNo = of.caseNo();
        this.violation = of.violation();
        this.penalty = of.penalty();
        this.law = of.law();
        this.decidedOn = of.decidedOn();
        this.dueAt = dueAt;
    }

    void publish(String by, Instant at) {
        if (state != PublicationState.WAITING) {
            throw new EntryNotOpen(number, state);
        }
        this.state = PublicationState.PUBLISHED;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    void withdraw() {
        this.state = PublicationState.WITHDRAWN;
    }

    boolean isSeenBy(Sanctioner who) {
        return who.scope().covers(null, areaCode) || department.equals(who.department());
    }

    /** Of the decision, or of the entry. */
    public String number() {
        return number;
    }

    public PublicationKind kind() {
        return kind;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    /** In full; whoever shows it to the public masks people's. */
    public String subjectName() {
        return subjectName;
    }

    public String areaCode() {
        return areaCode;
    }

    public String caseNo() {
        return caseNo;
    }

    public String violation() {
        return violation;
    }

    public String penalty() {
        return penalty;
    }

    public String law() {
        return law;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The first moment that is too late. */
    public Instant dueAt() {
        return dueAt;
    }

    public PublicationState state() {
        return state;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
