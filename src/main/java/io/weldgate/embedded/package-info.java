/**
 * The embedded database and broker of the default run; left out of the production jar.
 * It may know {@code terminal}, because it supplies the access to a broker which that room asks for.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "keyring", "terminal", "gate"})
package io.weldgate.embedded;
