package io.weldgate.enforcement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 涉嫌犯罪案件移送: the administrative and the criminal side of one case. */
@Entity
@Table(name = "case_transfer")
public class Transfer {

    @Id
    private String caseNo;
    @Enumerated(EnumType.STRING)
    private TransferState state;
    private String police;
    private Instant reportedAt;
    private Instant decidedAt;
    private String decidedBy;
    private String reason;
    private Instant sentAt;
    private Instant answeredAt;
    private String answer;
    private Instant handedOverAt;

    protected Transfer() {}

    /** @param police code of the department of public security; null where the register has none */
    Transfer(String caseNo, String police, Instant now) {
        this.caseNo = caseNo;
        this.police = police;
        this.reportedAt = now;
        this.state = TransferState.REPORTED;
    }

    /** @throws TransferNotOpen if it cannot be that now */
    private void become(TransferState next) {
        if (!state.mayBecome(next)) {
            throw new TransferNotOpen(caseNo, state, next);
        }
        state = next;
    }

    void decide(boolean transfer, String why, String by, Instant now) {
        become(transfer ? TransferState.DECIDED : TransferState.NOT_TRANSFERRED);
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    void send(Instant now) {
        become(TransferState.SENT);
        sentAt = now;
    }

    void answer(TransferState as, String why, Instant now) {
        become(as);
        answer = why;
        answeredAt = now;
    }

    void handOver(Instant now) {
        become(TransferState.HANDED_OVER);
        handedOverAt = now;
    }

    public String caseNo() {
        return caseNo;
    }

    public TransferState state() {
        return state;
    }

    public String police() {
        return police;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String reason() {
        return reason;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** When public security, or the department on its refusal, said its last word. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public String answer() {
        return answer;
    }

    public Instant handedOverAt() {
        return handedOverAt;
    }
}
