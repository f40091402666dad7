package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The head decides whether a suspected crime is transferred (国务院令310号 art. 5). */
public record TransferDecisionForm(
        @NotNull CrimeDecision decision,
        @NotBlank @Size(max = 1000) @Example("涉嫌危险作业罪，刑法第一百三十四条之一 suspected dangerous operation") String reason) {

    public enum CrimeDecision { TRANSFER, KEEP }
}
