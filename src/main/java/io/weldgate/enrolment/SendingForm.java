package io.weldgate.enrolment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;

/**
 * The last step.
 *
 * @param password what can be typed on every keyboard; null where one was chosen before. It has no example of its own:
 *                 one that is printed for everybody would be everybody's
 */
public record SendingForm(
        @Pattern(regexp = "[!-~]{10,64}") String password,
        @AssertTrue boolean instructionsRead) {}
