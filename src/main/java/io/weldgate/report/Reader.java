package io.weldgate.report;

import io.weldgate.audit.Actor;

/**
 * For whom a document is printed.
 *
 * @param numbers whether he may read certificate numbers in full; they hold identity numbers
 */
public record Reader(Actor actor, boolean numbers) {}
