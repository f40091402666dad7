package io.weldgate.enforcement;

import io.weldgate.form.Example;
import io.weldgate.registry.FieldOfAuthority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the sender does with a referral that came back.
 *
 * @param office to which it goes next, where it is sent on
 */
public record SettlementForm(
        @NotNull Settlement decision,
        FieldOfAuthority office,
        @NotBlank @Size(max = 1000) @Example("该场所属人员密集场所 the place is a crowded one") String reason) {

    /** Sent on to another, brought before the commission office, or dealt with oneself. */
    public enum Settlement { RESEND, DISPUTE, TAKE_BACK }
}
