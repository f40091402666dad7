package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What comes of an appeal. */
public record AppealDecisionForm(
        @NotNull @Example("DISMISSED") AppealDecision decision,
        @NotBlank @Size(max = 500) @Example("经复核，维持 reviewed and upheld") String opinion) {}
