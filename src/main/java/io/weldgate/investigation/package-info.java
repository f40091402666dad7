/**
 * 一案双查: a filed case is led on several tracks at once, against worker, instigator, unit, heads and who trained or
 * supervised, each from its facts to the penalty that is carried out; it is closed when worker, instigator and unit
 * each have their outcome.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"docket", "enforcement", "registry",
        "jurisdiction", "deadline", "evidence", "form", "audit", "decision", "keyring", "privacy"})
package io.weldgate.investigation;
