package io.weldgate.enforcement;

import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.FieldOfAuthority;
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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** 移送: what one department found and another has to deal with. */
@Entity
public class Referral {

    @Id
    private String referralNo;
    private String caseNo;
    private String fromDepartment;
    @Embedded
    private Receiver receiver;
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "referral_violation", joinColumns = @JoinColumn(name = "referral_no"))
    @Column(name = "violation")
    @Enumerated(EnumType.STRING)
    private Set<Violation> violations = new LinkedHashSet<>();
    @Enumerated(EnumType.STRING)
    private ReferralState state;
    private Instant sentAt;
    private Instant remindedAt;
    private Instant escalatedAt;
    private Instant answeredAt;
    private String answeredBy;
    private String reason;
    private String theirCaseNo;
    private String receiptFile;
    private String result;
    private Instant endedAt;

    protected Referral() {}

    Referral(String referralNo, CaseFile of, Receiver receiver, Collection<Violation> violations, Instant now) {
        this.referralNo = referralNo;
        this.caseNo = of.caseNo();
        this.fromDepartment = of.department();
        this.violations.addAll(violations);
        this.receiver = receiver;
        this.sentAt = now;
        this.state = ReferralState.SENT;
    }

    /** @throws ReferralNotOpen if it cannot be that now */
    void become(ReferralState next) {
        if (!state.mayBecome(next)) {
            throw new ReferralNotOpen(referralNo, state, next);
        }
        state = next;
    }

    void send(Receiver to, Instant now) {
        become(ReferralState.SENT);
        receiver = to;
        sentAt = now;
        remindedAt = null;
        escalatedAt = null;
        answeredAt = null;
        answeredBy = null;
        receiptFile = null;
    }

    void answer(AnswerForm answer, String by, Instant now) {
        become(answer.decision() == AnswerForm.Reply.ACCEPT ? ReferralState.ACCEPTED : ReferralState.RETURNED);
        answeredBy = by;
        answeredAt = now;
        reason = answer.reason();
        theirCaseNo = answer.theirCaseNo();
        receiptFile = answer.receipt();
    }

    void filedAs(String otherCase) {
        theirCaseNo = otherCase;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    void escalate(Instant now) {
        escalatedAt = now;
    }

    void end(ReferralState as, String what, Instant now) {
        become(as);
        result = what;
        endedAt = now;
    }

    public String referralNo() {
        return referralNo;
    }

    public String caseNo() {
        return caseNo;
    }

    /** Code of the department that sent it. */
    public String fromDepartment() {
        return fromDepartment;
    }

    public Receiver receiver() {
        return receiver;
    }

    public List<Violation> violations() {
        return violations.stream().sorted().toList();
    }

    public ReferralState state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public String reason() {
        return reason;
    }

    public String theirCaseNo() {
        return theirCaseNo;
    }

    /** The scanned receipt of a department that was served by letter. */
    public String receiptFile() {
        return receiptFile;
    }

    public String result() {
        return result;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Which office it is that the table names, and where it stands. */
    public FieldOfAuthority office() {
        return receiver.office();
    }
}
