package io.weldgate.tipoff;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether the reward is granted; how much it is the rule says.
 *
 * @param ofUnit whether it is certain that the reporter works for the unit, where the table pays such people more
 * @param reply  to the reporter
 */
public record RewardForm(
        @NotNull @Example("GRANTED") AwardDecision decision,
        boolean ofUnit,
        @NotBlank @Size(max = 500) @Example("经查证属实，给予奖励 found true, rewarded") String reply) {}
