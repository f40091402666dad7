/**
 * The embedded database and broker of the default run; left out of the production jar.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry"})
package io.weldgate.embedded;
