/**
 * Work done by others: the safety agreements, qualifications and work files of seconded people that a unit has checked.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "decision", "form", "audit"})
package io.weldgate.contracting;
