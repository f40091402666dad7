package io.weldgate.tipoff;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a reward was paid. @param paymentNo of the voucher */
public record RewardPaymentForm(
        @NotNull @Example("2026-01-20") LocalDate paidOn,
        @NotBlank @Size(max = 64) @Example("2026-0117") String paymentNo) {}
