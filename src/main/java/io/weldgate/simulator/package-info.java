/**
 * Virtual terminals for demos, drills and load: an MQTT client like any other.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.weldgate.simulator;
