package io.weldgate.enrolment;

import io.weldgate.form.Example;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;

/**
 * The last step.
 *
 * @param password what can be typed on every keyboard; null where one was chosen before
 */
public record SendingForm(
        @Pattern(regexp = "[!-~]{10,64}") @Example("Gongdi-2026!") String password,
        @AssertTrue boolean instructionsRead) {}
