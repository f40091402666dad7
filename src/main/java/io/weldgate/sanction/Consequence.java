package io.weldgate.sanction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What one unit has lost, on what basis and until when. */
@Entity
public class Consequence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String unitCode;
    @Enumerated(EnumType.STRING)
    private ConsequenceKind kind;
    private String areaCode;
    private String department;
    private String basis;
    private String caseNo;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String imposedBy;

    protected Consequence() {}

    Consequence(ConsequenceForm form, String areaCode, Sanctioner by, LocalDate today) {
        this.unitCode = form.unitCode();
        this.kind = form.kind();
        this.areaCode = areaCode;
        this.department = by.department();
        this.basis = form.basis();
        this.caseNo = form.caseNo() == null || form.caseNo().isBlank() ? null : form.caseNo();
        this.startsOn = today;
        this.endsOn = form.endsOn();
        this.imposedBy = by.actor().account();
    }

    /** From this day on it is over. */
    void end(LocalDate day) {
        this.endsOn = day.minusDays(1);
    }

    public boolean isInForceOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    boolean isSeenBy(Sanctioner who) {
        return who.scope().covers(unitCode, areaCode) || department.equals(who.department());
    }

    public Long id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    public ConsequenceKind kind() {
        return kind;
    }

    public String basis() {
        return basis;
    }

    public String caseNo() {
        return caseNo;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Last day; null while nobody has fixed it. */
    public LocalDate endsOn() {
        return endsOn;
    }
}
