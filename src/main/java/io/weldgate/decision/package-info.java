/**
 * Every verdict: facts in, findings out, stored with clock and rule-pack hash so that it can be replayed; owns the port
 * {@link io.weldgate.decision.Judging}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit"})
package io.weldgate.decision;
