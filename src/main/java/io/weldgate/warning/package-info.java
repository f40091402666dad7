/**
 * Warnings raised by machines, people and clocks, and how each came to an end.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "evidence", "audit", "form"})
package io.weldgate.warning;
