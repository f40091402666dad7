package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the officer decides when the terminal has not answered, or has refused. */
public record UnansweredForm(
        @NotNull @Example("RETRY") Decided decision,
        @Size(max = 500) @Example("终端已重新上电 the terminal was powered up again") String remark) {

    /** Try once more, or give up and lock. */
    public enum Decided { RETRY, ABANDON }
}
