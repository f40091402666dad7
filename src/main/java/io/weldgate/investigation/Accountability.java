package io.weldgate.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Who was held to account after an accident, and how (S2-31); never changed. */
@Entity
@Table(name = "case_accountability")
public class Accountability {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String caseNo;
    private String personName;
    private String position;
    @Enumerated(EnumType.STRING)
    private AccountabilityForm.Measure measure;
    private String authority;
    private String document;
    private LocalDate decidedOn;
    private String recordedBy;
    private Instant recordedAt;

    protected Accountability() {}

    Accountability(String caseNo, AccountabilityForm form, String by, Instant at) {
        this.caseNo = caseNo;
        this.personName = form.name() == null ? "" : form.name();
        this.position = form.position() == null ? "" : form.position();
        this.measure = form.measure();
        this.authority = form.authority();
        this.document = form.document();
        this.decidedOn = form.decidedOn();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public String caseNo() {
        return caseNo;
    }

    /** Empty where nobody was. */
    public String name() {
        return personName;
    }

    public String position() {
        return position;
    }

    public AccountabilityForm.Measure measure() {
        return measure;
    }

    public String authority() {
        return authority;
    }

    public String document() {
        return document;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
