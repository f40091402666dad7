/**
 * Files with hash, place and time.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "audit"})
package io.weldgate.evidence;
