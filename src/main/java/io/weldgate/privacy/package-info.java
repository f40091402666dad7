/**
 * What the law on personal information (PIPL) gives each person: consent, one's own data, erasure.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "certificate", "permit", "evidence", "decision", "audit"})
package io.weldgate.privacy;
