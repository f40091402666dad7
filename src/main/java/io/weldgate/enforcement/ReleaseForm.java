package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a machine may be used again though its case goes on. */
public record ReleaseForm(
        @NotBlank @Size(max = 1000) @Example("隐患已整改，复查合格 put right, and found so") String reason) {}
