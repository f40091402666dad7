/**
 * Holidays, make-up working days and major events, from the file and from what officials import.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "decision", "form", "audit"})
package io.weldgate.calendar;
