/**
 * Files with hash, place and time; and the append-only, signed chain of what was collected under a permit or in a case.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "keyring", "audit", "operating"})
package io.weldgate.evidence;
