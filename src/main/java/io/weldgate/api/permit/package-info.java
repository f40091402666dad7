/**
 * Permits, their tasks, acts, files and printed papers, and what they lean on: work near by, outsourcing, who signs
 * for whom.
 */
@org.springframework.modulith.NamedInterface("permit")
package io.weldgate.api.permit;
