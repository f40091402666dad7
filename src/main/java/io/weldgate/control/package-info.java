/**
 * How each welding machine is controlled (分类管控): its class, and the clock of those that are still to be coded.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "permit", "decision", "form", "audit"})
package io.weldgate.control;
