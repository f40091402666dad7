package io.weldgate.simops;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why registered work is not done after all, or is done already. */
public record CancellationForm(@NotBlank @Size(max = 500) @Example("作业已改期 the work has been put off") String reason) {}
