/**
 * What terminals report: every uplink stored exactly once, and each terminal's latest state.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "decision", "audit", "operating"})
package io.weldgate.telemetry;
