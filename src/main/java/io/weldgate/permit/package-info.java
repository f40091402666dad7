/**
 * The hot-work permit: its life, its five-step checks, its refusals.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "certificate", "evidence", "telemetry", "simops", "calendar", "contracting",
                "warning", "decision", "docket", "form", "audit"})
package io.weldgate.permit;
