package io.weldgate.permit;

/**
 * A warning demands that the work under a permit stops until an officer resumes it.
 *
 * @param reason what the warning says, as it is kept for the record
 */
public record StopDemanded(String permitNo, String reason) {}
