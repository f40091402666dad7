package io.weldgate.enforcement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The order of a case that a machine is used by nobody (责令停止使用). */
@Entity
public class StopOrder {

    @Id
    private String caseNo;
    private String machineCode;
    private Instant orderedAt;
    private Instant liftedAt;

    protected StopOrder() {}

    StopOrder(String caseNo, String machineCode, Instant now) {
        this.caseNo = caseNo;
        this.machineCode = machineCode;
        this.orderedAt = now;
    }

    void lift(Instant now) {
        liftedAt = now;
    }

    public String caseNo() {
        return caseNo;
    }

    public String machineCode() {
        return machineCode;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** Null while it stands. */
    public Instant liftedAt() {
        return liftedAt;
    }
}
