/**
 * The registers of departments and of work units with their duties, rules and drills.
 */
@org.springframework.modulith.NamedInterface("unit")
package io.weldgate.ledger.unit;
