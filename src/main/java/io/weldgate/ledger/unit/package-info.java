/**
 * The registers of work units: the units, their departments, duties, rules and drills.
 */
@org.springframework.modulith.NamedInterface("unit")
package io.weldgate.ledger.unit;
