/**
 * The seam to the machines over MQTT: sending, answers, uplinks; implements Commands.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "telemetry", "unlocking", "warning",
        "operating"})
package io.weldgate.terminal;
