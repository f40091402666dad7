package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the issuer has done about a certificate that should be revoked. */
public record LookBackForm(boolean revoked,
        @NotBlank @Size(max = 500) @Example("已撤销，文号 内应急撤〔2026〕3号 revoked") String answer) {}
