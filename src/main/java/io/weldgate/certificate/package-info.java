/**
 * The three families of welding certificates and how each was verified.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"registry", "decision", "keyring", "audit"})
package io.weldgate.certificate;
