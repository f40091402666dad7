/**
 * Users, roles, data scope, login.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "keyring", "audit"})
package io.weldgate.identity;
