package io.weldgate.warning;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was found and done about a warning. */
public record ClosingForm(@NotNull @Example("HANDLED") Outcome outcome,
        @NotBlank @Size(max = 1000) @Example("已到现场核实并处理 looked at on site and dealt with") String remark) {

    /** What a warning turned out to be. */
    public enum Outcome {
        HANDLED(WarningState.CLOSED), FALSE_ALARM(WarningState.FALSE_ALARM);

        private final WarningState state;

        Outcome(WarningState state) {
            this.state = state;
        }

        WarningState state() {
            return state;
        }
    }
}
