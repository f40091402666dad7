/**
 * Virtual terminals for demos, drills and load: an MQTT client like any other.
 * It may know {@code terminal} only to learn where the broker is and how topics are called.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"terminal"})
package io.weldgate.simulator;
