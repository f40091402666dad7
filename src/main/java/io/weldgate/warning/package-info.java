/**
 * Warnings raised by machines, people and clocks.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "audit"})
package io.weldgate.warning;
