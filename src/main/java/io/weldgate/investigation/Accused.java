package io.weldgate.investigation;

/**
 * Against whom a track is led.
 *
 * @param partyId of the case
 * @param key     under what all departments know him: a digest of the identity number, else the number in the register,
 *                else the name within the case alone
 */
record Accused(long partyId, String key) {}
