/**
 * The registers of machines with their terminals, of who is paired with which, and the survey of machines.
 */
package io.weldgate.ledger.machine;
