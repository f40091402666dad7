/**
 * The registers of people and of their certificates.
 */
@org.springframework.modulith.NamedInterface("person")
package io.weldgate.ledger.person;
