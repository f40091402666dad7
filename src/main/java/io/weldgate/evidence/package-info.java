/**
 * Files with hash, place and time.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "keyring", "audit"})
package io.weldgate.evidence;
