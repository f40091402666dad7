/**
 * Which department may act on which violation, by the law of the day of the act, and in which range of sanctions: two
 * tables that officials edit in a spreadsheet.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "decision", "audit"})
package io.weldgate.jurisdiction;
