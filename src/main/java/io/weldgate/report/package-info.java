/**
 * The seam to JasperReports: what is signed, posted and handed over on paper.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"registry", "certificate", "evidence", "permit", "decision", "form", "audit",
        "jurisdiction", "deadline", "docket", "enforcement", "investigation", "rectification", "inspection"})
package io.weldgate.report;
