package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A demand that must give its reason: withdrawal, revocation, stop. */
public record ReasonForm(@NotBlank @Size(max = 500) @Example("现场情况变化 the site has changed") String reason) {}
