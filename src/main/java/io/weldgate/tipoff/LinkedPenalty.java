package io.weldgate.tipoff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A penalty of a case that a report led to; never changed. */
@Entity
class LinkedPenalty {

    @Id
    private long penaltyId;
    private String docketNo;
    private String trackNo;
    private BigDecimal fine;
    private LocalDate decidedOn;

    protected LinkedPenalty() {}

    /** @param fine yuan; 0 where there is nothing to pay */
    LinkedPenalty(long penaltyId, String docketNo, String trackNo, BigDecimal fine, LocalDate decidedOn) {
        this.penaltyId = penaltyId;
        this.docketNo = docketNo;
        this.trackNo = trackNo;
        this.fine = fine;
        this.decidedOn = decidedOn;
    }

    String trackNo() {
        return trackNo;
    }

    BigDecimal fine() {
        return fine;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
