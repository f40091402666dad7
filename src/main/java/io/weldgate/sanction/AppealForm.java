package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the one who is barred says against it, as an official takes it down. */
public record AppealForm(
        @NotNull @Example("2026-01-20") LocalDate appealedOn,
        @NotBlank @Size(max = 1000) @Example("认为事实有误 says that the facts are wrong") String appeal) {}
