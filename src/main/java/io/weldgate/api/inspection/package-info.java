/**
 * Inspections and the hazards that were found.
 */
@org.springframework.modulith.NamedInterface("inspection")
package io.weldgate.api.inspection;
