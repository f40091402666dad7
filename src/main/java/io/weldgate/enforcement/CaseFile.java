package io.weldgate.enforcement;

import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Violation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** 案件. A violation that somebody found, in the hands of one department; guards its own transitions. */
@Entity
public class CaseFile {

    @Id
    private String caseNo;
    private String parentNo;
    private String actNo;
    private String department;
    @Enumerated(EnumType.STRING)
    private CaseSource source;
    private String sourceNo;
    private String clientKey;
    @Enumerated(EnumType.STRING)
    private Field field;
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "case_violation", joinColumns = @JoinColumn(name = "case_no"))
    @Column(name = "violation")
    @Enumerated(EnumType.STRING)
    private Set<Violation> violations = new LinkedHashSet<>();
    @Embedded
    private Scene scene;
    private String facts;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    private String foundBy;
    private Instant openedAt;
    private boolean crimeSuspected;
    private Instant filedAt;
    private String filedBy;
    private Instant closedAt;

    protected CaseFile() {}

    CaseFile(String caseNo, String department, Found found, String foundBy, Instant now) {
        this.caseNo = caseNo;
        this.actNo = caseNo;
        this.department = department;
        this.source = found.source();
        this.sourceNo = found.sourceNo();
        this.clientKey = found.clientKey();
        this.field = found.field();
        this.violations.addAll(found.violations());
        this.scene = found.scene();
        this.facts = found.facts();
        this.status = CaseStatus.DISCOVERED;
        this.foundBy = foundBy;
        this.openedAt = now;
    }

    /** The part of it that another department files on a referral: the same act, its own case. */
    CaseFile referred(String newNo, String to, Collection<Violation> theirs, String referralNo, Instant now) {
        CaseFile other = new CaseFile();
        other.caseNo = newNo;
        other.parentNo = caseNo;
        other.actNo = actNo;
        other.department = to;
        other.source = CaseSource.REFERRAL;
        other.sourceNo = referralNo;
        other.field = field;
        other.violations.addAll(theirs);
        other.scene = scene;
        other.facts = facts;
        other.status = CaseStatus.FILED;
        other.foundBy = foundBy;
        other.openedAt = now;
        return other;
    }

    /** @throws CaseNotOpen if it cannot be that now */
    void become(CaseStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new CaseNotOpen(caseNo, status, next);
        }
        status = next;
        if (!next.isOpen()) {
            closedAt = now;
        }
    }

    void suspectCrime() {
        crimeSuspected = true;
    }

    void file(String by, Instant now) {
        filedAt = now;
        filedBy = by;
    }

    /** What a referral gave back, or the table gave to the finder, joins what he files himself. */
    void alsoOf(Collection<Violation> more) {
        violations.addAll(more);
    }

    /** Whether it was opened by the same words. */
    boolean tells(Discovery form) {
        return field == form.field() && Set.copyOf(violations).equals(Set.copyOf(form.violations()))
                && Objects.equals(facts, form.facts())
                && scene.actAt().truncatedTo(ChronoUnit.SECONDS).equals(form.actAt().toInstant()
                .truncatedTo(ChronoUnit.SECONDS));
    }

    public String caseNo() {
        return caseNo;
    }

    /** The case from which it was referred; null where it was found by its own department. */
    public String parentNo() {
        return parentNo;
    }

    /** Under which all departments know the act: the number of the case with which it began (行政处罚法 29). */
    public String actNo() {
        return actNo;
    }

    /** Code of the department that holds it. */
    public String department() {
        return department;
    }

    public CaseSource source() {
        return source;
    }

    public String sourceNo() {
        return sourceNo;
    }

    public Field field() {
        return field;
    }

    public List<Violation> violations() {
        return violations.stream().sorted().toList();
    }

    public Scene scene() {
        return scene;
    }

    public String facts() {
        return facts;
    }

    public CaseStatus status() {
        return status;
    }

    public String foundBy() {
        return foundBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean crimeSuspected() {
        return crimeSuspected;
    }

    /** 立案; null while it is not. */
    public Instant filedAt() {
        return filedAt;
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
