package io.weldgate.permit;

import io.weldgate.form.Example;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The work is handed over to another certified welder (S0-44; GB 30871-2022 4.16).
 *
 * @param welder   person number of who leads from now on
 * @param briefed  whether the new welder was briefed about place and dangers
 */
public record HandoverForm(
        @NotBlank @Size(max = 32) String welder,
        @NotBlank @Size(max = 500) @Example("换班交接 end of shift") String reason,
        @AssertTrue boolean briefed) {}
