package io.weldgate.control;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the authorities say to a class that a unit has asked for.
 *
 * @param remark demanded with a refusal
 */
public record ClassDecisionForm(
        @NotNull @Example("GRANT") Ruling decision,
        @Size(max = 500) @Example("现场核实，情况属实 checked on site") String remark) {

    /** The two ways out. */
    public enum Ruling { GRANT, REFUSE }

    boolean lacksReason() {
        return decision == Ruling.REFUSE && (remark == null || remark.isBlank());
    }
}
