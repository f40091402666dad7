package io.weldgate.investigation;

import io.weldgate.form.Example;
import io.weldgate.form.FileId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What came of one sanction.
 *
 * @param penalty its number
 * @param amount  yuan, where something was paid
 * @param on      the day on which it was paid, carried out, or found not heeded
 * @param remark  where the answer of the government stands, or why it is given up
 */
public record ExecutionForm(
        @NotNull @Example("1") Integer penalty,
        @NotNull @Example("PAID") Result result,
        @DecimalMin("0.01") @DecimalMax("9999999999") @Digits(integer = 10, fraction = 2)
        @Example("200") BigDecimal amount,
        @NotNull @Example("2026-01-15") LocalDate on,
        @Size(max = 500) @Example("银行回单 bank receipt") String remark,
        @FileId("DOCUMENT") String document) {

    public enum Result {
        PAID, CARRIED_OUT,
        /** 拒不改正: an order to correct was not heeded; another penalty follows, for each day where the law says so. */
        UNHEEDED,
        /** The government declined to close it, or a court ended it. */
        ENDED
    }
}
