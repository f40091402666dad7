package io.weldgate.report;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a document must be told besides its format. */
public record PrintOrder(@NotBlank @Size(max = 32) @Example("HW-20260301-7K3M9QWX") String permitNo) {}
