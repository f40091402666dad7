package io.weldgate.enrolment;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody is not let in as he is, for him to correct. */
public record RefusalForm(@NotBlank @Size(max = 500) @Example("证书照片不清，请重拍 the photo cannot be read") String reason) {}
