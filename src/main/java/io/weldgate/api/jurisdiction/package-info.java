/**
 * Who may act on which violation.
 */
@org.springframework.modulith.NamedInterface("jurisdiction")
package io.weldgate.api.jurisdiction;
