/**
 * Self-registration, and the officer who answers for it.
 */
@org.springframework.modulith.NamedInterface("enrolment")
package io.weldgate.api.enrolment;
