/**
 * The registers of people and of their certificates.
 */
package io.weldgate.ledger.person;
