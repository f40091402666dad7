package io.weldgate.tipoff;

import io.weldgate.form.Example;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What came of the case to which a report led.
 *
 * @param matter          required with a penalty, as are number and day of the decision
 * @param fine            yuan, of all that were imposed; required where the reward is measured by it
 * @param concealedDeaths required where it is measured by them
 * @param reply           to the reporter, where there was no penalty
 */
public record TipOffOutcomeForm(
        @NotNull @Example("PENALISED") TipOffOutcome outcome,
        @Example("VIOLATION") Matter matter,
        @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Example("20000") BigDecimal fine,
        @Min(1) @Example("") Integer concealedDeaths,
        @Size(max = 64) @Example("达应急罚〔2026〕12号") String decisionNo,
        @Example("2026-01-15") LocalDate decidedOn,
        @Size(max = 500) @Example("") String reply) {}
