package io.weldgate.tipoff;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** To whom a reward is paid; asked of who knows the code of the report. */
public record RewardClaimForm(
        @NotBlank @Size(max = 64) @Example("郝举报") String payeeName,
        @NotBlank @Pattern(regexp = TipOffForm.PHONE) @Example("13912345678") String payeePhone,
        @NotBlank @Pattern(regexp = "\\d{8,30}") @Example("6222020000000000000") String payeeAccount) {

    public RewardClaimForm {
        payeePhone = TipOffForm.digits(payeePhone);
        payeeAccount = payeeAccount == null ? null : payeeAccount.replaceAll("[ -]", "");
    }
}
