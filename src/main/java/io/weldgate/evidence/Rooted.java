package io.weldgate.evidence;

import java.util.List;

/**
 * A day's signed root, and what leads from this chain to it.
 *
 * @param statement the signed root
 * @param number    of the last link that the chain had on that day; 0 on a day when it did not move
 * @param path      from there to the root; null on such a day
 */
record Rooted(String statement, long number, List<Merkle.Step> path) {}
