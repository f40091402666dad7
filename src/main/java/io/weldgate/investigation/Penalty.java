package io.weldgate.investigation;

import io.weldgate.jurisdiction.FineDecided;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One sanction against one party for one act; guards its own transitions. Amounts are in yuan. */
@Entity
public class Penalty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String trackNo;
    private String caseNo;
    @Column(name = "round")
    private int round;
    private String department;
    @Embedded
    private Act act;
    @Embedded
    private Measure measure;
    @Enumerated(EnumType.STRING)
    private PenaltyState state = PenaltyState.PROPOSED;
    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy;
    private Instant decidedAt;
    private Instant servedAt;
    @Embedded
    private Payment payment = new Payment();
    private String result;
    private Instant settledAt;
    private String onceKey;

    protected Penalty() {}

    Penalty(CaseTrack track, Act act, Measure measure, String by, Instant now) {
        this.trackNo = track.trackNo();
        this.caseNo = track.caseNo();
        this.round = track.round();
        this.department = track.department();
        this.act = act;
        this.measure = measure;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    void dropped() {
        become(PenaltyState.PROPOSED, PenaltyState.DROPPED);
    }

    /** From now on there is no second fine for the act: the database refuses it too. */
    void decided(String by, Instant at) {
        become(PenaltyState.PROPOSED, PenaltyState.DECIDED);
        decidedBy = by;
        decidedAt = at;
        onceKey = kind().isOnceOnly() ? act.partyKey() + " " + actKey() : null;
    }

    /** @param payBy last day for payment; null where there is nothing to pay */
    void served(Instant at, LocalDate payBy) {
        need(PenaltyState.DECIDED);
        servedAt = at;
        payment.dueBy(payBy);
    }

    /** @param surcharge what is added because it was late */
    void pays(BigDecimal amount, LocalDate on, BigDecimal surcharge, Instant now) {
        need(PenaltyState.DECIDED);
        payment.add(amount, on, surcharge);
        if (owed().signum() <= 0) {
            settled(PenaltyState.DONE, null, now);
        }
    }

    void surcharged(BigDecimal surcharge) {
        need(PenaltyState.DECIDED);
        payment.surcharged(surcharge);
    }

    void settled(PenaltyState how, String what, Instant now) {
        become(PenaltyState.DECIDED, how);
        result = what;
        settledAt = now;
    }

    private void become(PenaltyState needed, PenaltyState next) {
        need(needed);
        state = next;
    }

    private void need(PenaltyState needed) {
        if (state != needed) {
            throw new PenaltyNotOpen(this, needed);
        }
    }

    /** Of one that was decided. */
    FineDecided fine() {
        return new FineDecided(act.partyKey(), actKey(), department, caseNo, measure.amount(), measure.law(),
                measure.clause(), act.actOn());
    }

    /** What is still to be paid, surcharge included. */
    public BigDecimal owed() {
        return owedWith(payment.surcharge());
    }

    BigDecimal owedWith(BigDecimal surcharge) {
        return measure.amount() == null ? BigDecimal.ZERO
                : measure.amount().add(surcharge).subtract(payment.paid());
    }

    /** Under which all departments know what was fined. */
    String actKey() {
        return act.key(stage());
    }

    public Long id() {
        return id;
    }

    public String trackNo() {
        return trackNo;
    }

    public String caseNo() {
        return caseNo;
    }

    public Act act() {
        return act;
    }

    public int round() {
        return round;
    }

    /** Code of the one that proposed and decided it. */
    public String department() {
        return department;
    }

    public SanctionKind kind() {
        return measure.kind();
    }

    public Stage stage() {
        return measure.stage();
    }

    public Measure measure() {
        return measure;
    }

    public PenaltyState state() {
        return state;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** Null until it is decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public Payment payment() {
        return payment;
    }

    /** What came of it, in words. */
    public String result() {
        return result;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
