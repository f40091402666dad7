package io.weldgate.permit;

/**
 * A step that people are told of was taken with a permit; the trail has it in the same words.
 *
 * @param step e.g. {@code permit.issued}
 * @param text a remark in the words of who took it; null if none
 */
public record StepTaken(String permitNo, String step, String text) {}
