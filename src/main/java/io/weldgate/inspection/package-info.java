/**
 * 逢查必核: inspections on site, by one or several departments or by the unit itself, and what of them comes.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "certificate", "permit", "unlocking", "ledger", "docket", "enforcement",
        "rectification", "jurisdiction", "evidence",
        "privacy", "keyring", "decision", "form", "audit"})
package io.weldgate.inspection;
