/**
 * The registers (台账) that people keep: the same rows as forms, as lists and as files.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "certificate", "control", "keyring", "decision", "permit",
        "form", "evidence",
            "audit"})
package io.weldgate.ledger;
