package io.weldgate.investigation;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The head agrees, or has it done anew. @param comment why it is returned */
public record ReviewForm(
        @NotNull @Example("APPROVE") Review review,
        @Size(max = 500) @Example("同意 approved") String comment) {

    public enum Review { APPROVE, RETURN }
}
