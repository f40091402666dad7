package io.weldgate.investigation;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The department that issued a certificate answers the proposal to revoke or withdraw it. */
public record RevocationForm(
        @NotNull @Example("REVOKED") Answer answer,
        @Size(max = 200) @Example("鄂应急撤〔2026〕1号") String document,
        @NotBlank @Size(max = 500) @Example("符合撤销情形 the grounds are given") String reason) {

    public enum Answer { REVOKED, DECLINED }
}
