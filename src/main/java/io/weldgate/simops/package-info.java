/**
 * Simultaneous operations (交叉作业): what work of any unit goes on where, how high and when, and what each side may know
 * of the other.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "decision", "form", "audit"})
package io.weldgate.simops;
