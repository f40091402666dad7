/**
 * What users report of the platform itself: told on any page, answered and tracked.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "evidence", "privacy", "form",
        "audit"})
package io.weldgate.feedback;
