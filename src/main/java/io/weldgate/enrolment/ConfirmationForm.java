package io.weldgate.enrolment;

import io.weldgate.form.Example;
import jakarta.validation.constraints.AssertTrue;

/**
 * The officer lets somebody in.
 *
 * @param identitySeen the person and the identity document belong together
 * @param watchTrained trained as a fire watch; without it a fire watch is not let in
 */
public record ConfirmationForm(@AssertTrue boolean identitySeen, @Example("true") boolean watchTrained) {}
