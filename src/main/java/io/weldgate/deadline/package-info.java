/**
 * The clocks of a case: how long the law or the commission office gives for each step, told in hours, days or working
 * days of the place, and what comes of it when the time is over.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar", "decision"})
package io.weldgate.deadline;
