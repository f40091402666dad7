/**
 * The hot-work permit: its life, its five-step checks, its refusals.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "calendar", "contracting", "certificate", "evidence", "telemetry", "decision", "form", "audit"})
package io.weldgate.permit;
