/**
 * The one door to the arc: warrant, lease, command record; owns the ports {@link io.weldgate.unlocking.ApprovalRecord}
 * and {@link io.weldgate.unlocking.Commands}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "permit", "certificate", "decision", "telemetry", "warning",
        "evidence", "keyring", "audit", "operating"})
package io.weldgate.unlocking;
