package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** @param until the first instant outside the wanted window */
public record ExtensionForm(
        @NotNull OffsetDateTime until,
        @NotBlank @Size(max = 500) @Example("焊缝未完 the seam is not finished") String reason) {}
