/**
 * Machines: scan, electronic file, labels, control class, mobile welders, the keys for warrants.
 */
@org.springframework.modulith.NamedInterface("machine")
package io.weldgate.api.machine;
