package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the approver decides on a longer window. */
public record ExtensionDecisionForm(
        @NotNull @Example("GRANT") Decided decision,
        @Size(max = 500) @Example("同意延长 granted") String comment) {

    /** The two ways out. */
    public enum Decided { GRANT, REFUSE }
}
