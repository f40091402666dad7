package io.weldgate.enforcement;

import io.weldgate.form.Example;
import io.weldgate.registry.FieldOfAuthority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The commission office decides who has to act (行政处罚法 25: the common superior).
 *
 * @param office which has to act, where it is not the sender
 */
public record DisputeForm(
        @NotNull Ruling decision,
        FieldOfAuthority office,
        @NotBlank @Size(max = 1000) @Example("由消防救援机构管辖 fire and rescue has jurisdiction") String reason) {

    /** Another department has to act, or the sender himself. */
    public enum Ruling { ASSIGN, KEEP }
}
