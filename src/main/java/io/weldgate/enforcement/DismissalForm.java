package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it was no violation after all. */
public record DismissalForm(
        @NotBlank @Size(max = 1000) @Example("经核实持有有效证件 a valid certificate was shown") String reason) {}
