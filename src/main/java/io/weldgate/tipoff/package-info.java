/**
 * 举报: what citizens, hotlines and a unit's own people tell of violations, who told it first, and what they are paid.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"docket", "enforcement", "investigation",
        "jurisdiction", "deadline", "evidence", "registry", "keyring", "form", "audit"})
package io.weldgate.tipoff;
