package io.weldgate.inspection;

import io.weldgate.decision.Verdict;
import io.weldgate.keyring.SealedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** One inspection, as it was recorded; only signatures are added to it. */
@Entity
public class Inspection {

    @Id
    private String inspectionNo;
    private String clientKey;
    @Enumerated(EnumType.STRING)
    private InspectionKind kind;
    @Enumerated(EnumType.STRING)
    private Result result;
    private String departmentCode;
    private String inspector;
    private String inspectorName;
    @Embedded
    private Whereabouts where;
    private String personNo;
    @Convert(converter = SealedText.class)
    private String certificateNo;
    private Instant inspectedAt;
    private Instant recordedAt;
    private String checklist;
    private String permitNo;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String decisionId;
    private String remark;
    private LocalDate followUpOn;
    private String caseNo;
    private Instant closedAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "inspection_item", joinColumns = @JoinColumn(name = "inspection_no"))
    private List<Checked> items = new ArrayList<>();

    protected Inspection() {}

    Inspection(String inspectionNo, InspectionForm form, Inspector by, Whereabouts where, Instant recordedAt,
            Checklist list) {
        this.inspectionNo = inspectionNo;
        this.clientKey = form.clientKey();
        this.kind = form.kind();
        this.result = form.result();
        this.departmentCode = by.departmentCode();
        this.inspector = by.actor().account();
        this.inspectorName = by.actor().name();
        this.where = where;
        this.inspectedAt = form.inspectedAt() == null ? recordedAt : form.inspectedAt().toInstant();
        this.recordedAt = recordedAt;
        this.checklist = list.hash();
        this.remark = form.remark() == null ? "" : form.remark();
        this.followUpOn = form.result() == Result.GUIDANCE ? form.followUpOn() : null;
        form.answers().forEach(it -> items.add(new Checked(it.settled(list))));
    }

    /** @param number as it stood on the card; null where none was presented */
    Inspection of(String person, String number) {
        this.personNo = person;
        this.certificateNo = number;
        return this;
    }

    /** What the platform itself said at that moment. */
    Inspection judged(String permit, Verdict said, String decision) {
        this.permitNo = permit;
        this.verdict = said;
        this.decisionId = decision;
        return this;
    }

    void file(String asCase) {
        this.caseNo = asCase;
    }

    void close(Instant at) {
        this.closedAt = at;
    }

    public String inspectionNo() {
        return inspectionNo;
    }

    public String clientKey() {
        return clientKey;
    }

    public InspectionKind kind() {
        return kind;
    }

    public Result result() {
        return result;
    }

    /** Null where the unit has inspected itself. */
    public String departmentCode() {
        return departmentCode;
    }

    public String inspector() {
        return inspector;
    }

    public String inspectorName() {
        return inspectorName;
    }

    public Whereabouts where() {
        return where;
    }

    /** Null where nobody known was checked. */
    public String personNo() {
        return personNo;
    }

    /** Holds the identity number. */
    public String certificateNo() {
        return certificateNo;
    }

    public Instant inspectedAt() {
        return inspectedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Hash of the list by which it was made. */
    public String checklist() {
        return checklist;
    }

    public String permitNo() {
        return permitNo;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String decisionId() {
        return decisionId;
    }

    public String remark() {
        return remark;
    }

    public LocalDate followUpOn() {
        return followUpOn;
    }

    public String caseNo() {
        return caseNo;
    }

    /** When the last of those named had signed; null until then. */
    public Instant closedAt() {
        return closedAt;
    }

    public List<Checked> items() {
        return items.stream().sorted(Comparator.comparing(Checked::item)).toList();
    }
}
