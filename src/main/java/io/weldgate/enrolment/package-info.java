/**
 * Self-registration: how welders and fire watches come to be known, confirmed by who answers for them.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "certificate", "privacy", "decision", "evidence", "keyring", "form",
        "audit"})
package io.weldgate.enrolment;
