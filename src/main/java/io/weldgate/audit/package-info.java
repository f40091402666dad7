/**
 * The append-only trail: every change of state once, every look at personal data.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.weldgate.audit;
