package io.weldgate.tipoff;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who may look at the reporter. @param handler an account of the department that holds the report */
public record HandlerForm(@NotBlank @Size(max = 64) @Example("em1") String handler) {}
