/**
 * Who and what there is: areas, departments, work units, sites, people, machines, terminals, bans.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"keyring"})
package io.weldgate.registry;
