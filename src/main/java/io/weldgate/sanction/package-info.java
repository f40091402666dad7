/**
 * What follows a penalty: the blacklist, publication, what a unit loses, certificates that should be revoked, typical
 * cases.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"docket", "enforcement", "investigation",
        "jurisdiction", "certificate", "deadline", "decision", "evidence", "registry", "form", "audit"})
package io.weldgate.sanction;
