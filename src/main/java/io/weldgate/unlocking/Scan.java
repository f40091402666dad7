package io.weldgate.unlocking;

import io.weldgate.decision.Permission;

/**
 * The answer to a scan; starts nothing.
 *
 * @param permitNo the permit that the verdict rests on; null if there is none
 * @param mayApply whether an application by this person for this machine could succeed
 */
public record Scan(Permission permission, String permitNo, boolean mayApply) {}
