/**
 * Users, roles, data scope, login, who signs for whom.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "keyring", "form",
        "enrolment", "privacy", "audit", "operating"})
package io.weldgate.identity;
