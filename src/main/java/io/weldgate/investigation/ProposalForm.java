package io.weldgate.investigation;

import io.weldgate.form.Example;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.Stage;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be imposed on the party of one track.
 *
 * @param clause        of several provisions that threaten the same, the one that is meant; null for the highest
 * @param fine          yuan
 * @param base          yuan: illegal gain or last year's income, where the range is told in it
 * @param confiscation  yuan
 * @param duration      days of detention or of suspension
 * @param unheededUntil of a daily fine: the last day on which the order was found not heeded
 * @param issuer        code of the department that issued the certificate
 * @param otherAct      why it is another act than one that was fined already
 * @param evidence      numbers in the chain of the case that prove it
 */
public record ProposalForm(
        @NotEmpty @Example("WARNING") List<@NotNull SanctionKind> kinds,
        @NotNull @Example("FIRST") Stage stage,
        @Size(max = 128) @Example("") String clause,
        @DecimalMin("0.01") @DecimalMax("9999999999") @Digits(integer = 10, fraction = 2)
        @Example("200") BigDecimal fine,
        @DecimalMin("0") @DecimalMax("9999999999") @Digits(integer = 10, fraction = 2)
        @Example("0") BigDecimal base,
        @DecimalMin("0.01") @DecimalMax("9999999999") @Digits(integer = 10, fraction = 2)
        @Example("100") BigDecimal confiscation,
        @Min(1) @Max(3650) @Example("5") Integer duration,
        @Example("2026-11-30") LocalDate unheededUntil,
        @Size(max = 32) @Example("") String issuer,
        @Size(max = 500) @Example("") String otherAct,
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\d{1,6}(\\s*[,，、]\\s*\\d{1,6})*") @Example("1") String evidence,
        @NotBlank @Size(max = 1000) @Example("首次违法，当场改正 first time, corrected at once") String reason) {

    public ProposalForm {
        kinds = kinds == null ? null : List.copyOf(kinds);
    }
}
