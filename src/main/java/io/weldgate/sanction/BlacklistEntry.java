package io.weldgate.sanction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One who is, was or may be barred from welding; guards its own transitions. */
@Entity
public class BlacklistEntry {

    @Id
    private String number;
    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;
    private String subject;
    private String subjectName;
    private String areaCode;
    private String department;
    @Enumerated(EnumType.STRING)
    private BanGround ground;
    private String basis;
    private String basisDocs;
    private String caseNo;
    private String facts;
    private boolean lifetime;
    private LocalDate startsOn;
    private LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    private BanState state = BanState.PROPOSED;
    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String opinion;
    private LocalDate appealedOn;
    private String appeal;
    private LocalDate endedOn;
    private Long banId;

    protected BlacklistEntry() {}

    BlacklistEntry(String number, BlacklistForm form, CheckingBlacklist.Subject whose, Sanctioner by, Instant at) {
        this.number = number;
        this.subjectKind = form.subjectKind();
        this.subject = whose.code();
        this.subjectName = whose.name();
        this.areaCode = whose.areaCode();
        this.department = by.department();
        this.ground = form.ground();
        this.basis = form.basis();
        this.basisDocs = String.join(" ", form.basisDoc());
        this.caseNo = form.caseNo() == null || form.caseNo().isBlank() ? null : form.caseNo();
        this.facts = form.facts();
        this.lifetime = form.lifetime();
        this.endsOn = form.lifetime() ? null : form.endsOn();
        this.proposedBy = by.actor().account();
        this.proposedAt = at;
    }

    /** From today on; a term that a law fixes begins with it. */
    void confirm(String why, Sanctioner by, Instant at, LocalDate today) {
        decide(BanState.IN_FORCE, why, by, at);
        this.startsOn = today;
        if (!lifetime && ground.term() != null) {
            this.endsOn = today.plus(ground.term()).minusDays(1);
        }
    }

    void decide(BanState next, String why, Sanctioner by, Instant at) {
        go(next, BanState.PROPOSED);
        this.opinion = why;
        this.decidedBy = by.actor().account();
        this.decidedAt = at;
    }

    void bars(Long ban) {
        this.banId = ban;
    }

    void appeal(AppealForm form) {
        go(BanState.APPEALED, BanState.IN_FORCE);
        this.appealedOn = form.appealedOn();
        this.appeal = form.appeal();
    }

    void uphold(String why) {
        end(BanState.IN_FORCE, BanState.APPEALED, why, null);
    }

    void lift(String why, LocalDate today) {
        end(BanState.LIFTED, BanState.APPEALED, why, today);
    }

    void remove(String why, LocalDate today) {
        end(BanState.REMOVED, BanState.IN_FORCE, why, today);
    }

    private void end(BanState next, BanState from, String why, LocalDate today) {
        go(next, from);
        this.opinion = why;
        this.endedOn = today;
    }

    private void go(BanState next, BanState from) {
        if (state != from) {
            throw new EntryNotOpen(number, state);
        }
        state = next;
    }

    boolean isSeenBy(Sanctioner who) {
        return who.scope().covers(null, areaCode) || department.equals(who.department());
    }

    public String number() {
        return number;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public String subject() {
        return subject;
    }

    public String subjectName() {
        return subjectName;
    }

    public String areaCode() {
        return areaCode;
    }

    public BanGround ground() {
        return ground;
    }

    public String basis() {
        return basis;
    }

    public List<String> basisDocs() {
        return List.of(basisDocs.split(" "));
    }

    public String caseNo() {
        return caseNo;
    }

    public String facts() {
        return facts;
    }

    public boolean lifetime() {
        return lifetime;
    }

    /** Null until it is confirmed. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** Last day; null for life, and before it is confirmed where a law fixes the term. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public BanState state() {
        return state;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String opinion() {
        return opinion;
    }

    public String appeal() {
        return appeal;
    }

    String department() {
        return department;
    }

    Long banId() {
        return banId;
    }
}
