/**
 * The seam to the process engine: start, correlate, tasks and their forms, diagrams; implements ApprovalRecord.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "certificate", "contracting",
        "evidence", "form", "permit", "unlocking", "decision", "docket", "enforcement", "rectification",
        "jurisdiction", "investigation", "tipoff",
        "audit", "operating"})
package io.weldgate.process;
