/**
 * Self-registration on a phone, and the officer who answers for it.
 */
package io.weldgate.web.enrolment;
