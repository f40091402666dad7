package io.weldgate.enforcement;

import io.weldgate.form.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * 立案.
 *
 * @param anotherAct that it is another act than the one which another department has filed already, and why; empty
 *                   where nobody has
 */
public record FilingForm(
        @NotBlank @Size(max = 1000) @Example("经审查，符合立案条件 the conditions for filing are met") String reason,
        @Size(max = 500) @Example("") String anotherAct) {}
