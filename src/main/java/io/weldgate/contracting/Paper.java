package io.weldgate.contracting;

import io.weldgate.audit.Actor;
import io.weldgate.decision.ContractFact;
import io.weldgate.decision.Fact;
import io.weldgate.decision.PaperKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A paper on which work by others rests, as its client has filed it; it can be ended, not changed. */
@Entity
@Table(name = "contract_paper")
public class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private PaperKind kind;
    private String hostUnit;
    private String areaCode;
    private String subject;
    private String title;
    private String number;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String supervisor;
    private String files;
    private String filedBy;
    private Instant filedAt;
    private String endedBy;
    private Instant endedAt;

    protected Paper() {}

    /** @param hostUnit the client's code; its area decides which officials see the paper */
    Paper(PaperKind kind, String hostUnit, String areaCode, PaperForm form) {
        this.kind = kind;
        this.hostUnit = hostUnit;
        this.areaCode = areaCode;
        this.subject = form.subject();
        this.title = form instanceof PaperForm.Qualification it ? it.qualification() : "";
        this.number = form.number();
        this.startsOn = form.from();
        this.endsOn = form.until();
        this.supervisor = form instanceof PaperForm.Agreement it ? it.supervisor() : null;
        this.files = String.join(" ", form.files());
    }

    Paper filed(Actor by, Instant at) {
        filedBy = by.account();
        filedAt = at;
        return this;
    }

    void ended(Actor by, Instant at) {
        endedBy = by.account();
        endedAt = at;
    }

    Fact fact() {
        return new ContractFact.ContractPaper(kind, subject, number, startsOn, endsOn);
    }

    public Long id() {
        return id;
    }

    public PaperKind kind() {
        return kind;
    }

    /** The client: the unit that lets others work, and has checked the paper. */
    public String hostUnit() {
        return hostUnit;
    }

    /** Unit code of the contractor, or person number of the seconded. */
    public String subject() {
        return subject;
    }

    /** What kind of qualification; empty for other papers. */
    public String title() {
        return title;
    }

    public String number() {
        return number;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Its last day. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Null where the agreement names none. */
    public String supervisor() {
        return supervisor;
    }

    public List<String> files() {
        return files.isEmpty() ? List.of() : List.of(files.split(" "));
    }

    public String filedBy() {
        return filedBy;
    }

    /** Null while it holds. */
    public Instant endedAt() {
        return endedAt;
    }
}
