/**
 * The append-only trail: every change of state once, every look at personal data; hash-chained, its head signed.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"keyring", "operating"})
package io.weldgate.audit;
