package io.weldgate.investigation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was paid of a fine, in yuan. */
@Embeddable
public class Payment {

    private LocalDate payBy;
    private BigDecimal paid = BigDecimal.ZERO;
    private LocalDate paidOn;
    private BigDecimal surcharge = BigDecimal.ZERO;

    protected Payment() {}

    void dueBy(LocalDate lastDay) {
        payBy = lastDay;
    }

    void add(BigDecimal amount, LocalDate on, BigDecimal late) {
        paid = paid.add(amount);
        paidOn = on;
        surcharged(late);
    }

    void surcharged(BigDecimal late) {
        surcharge = late;
    }

    /** The last day that is not late; null where nothing was served yet. */
    public LocalDate payBy() {
        return payBy;
    }

    public BigDecimal paid() {
        return paid;
    }

    /** The last day on which something was paid. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** 加处罚款 up to that day. */
    public BigDecimal surcharge() {
        return surcharge;
    }
}
