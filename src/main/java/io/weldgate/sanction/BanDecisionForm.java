package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What another official says to a proposal.
 *
 * @param weakBasisKnown must be ticked for a ban for life: that its legal basis is weak was read
 */
public record BanDecisionForm(
        @NotNull @Example("CONFIRMED") BanDecision decision,
        boolean weakBasisKnown,
        @NotBlank @Size(max = 500) @Example("事实清楚，依据充分 facts and basis are clear") String opinion) {}
