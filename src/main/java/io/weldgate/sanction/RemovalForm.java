package io.weldgate.sanction;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry is taken off the blacklist before its term is over. */
public record RemovalForm(@NotBlank @Size(max = 500) @Example("已履行义务，信用修复 credit restored") String reason) {}
