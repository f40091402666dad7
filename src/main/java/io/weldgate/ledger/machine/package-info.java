/**
 * The registers of machines and of the terminals paired with them, and the survey of machines.
 */
package io.weldgate.ledger.machine;
