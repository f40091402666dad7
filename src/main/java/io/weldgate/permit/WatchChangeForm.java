package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The fire watch is handed over (AQ 3064.2-2025 5.6: watch hand-over record).
 *
 * @param watch   person number of the new fire watch
 * @param briefed whether the new fire watch was told the dangers, the measures and the state of the work
 */
public record WatchChangeForm(
        @NotBlank @Size(max = 32) String watch,
        @NotBlank @Size(max = 500) @Example("换班交接 end of shift") String reason,
        @AssertTrue boolean briefed) {}
