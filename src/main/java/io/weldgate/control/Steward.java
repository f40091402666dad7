package io.weldgate.control;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;

/**
 * Who settles how machines are controlled.
 *
 * @param authority whether an office or official of the area, who decides what a unit can only ask for
 */
public record Steward(Actor actor, boolean authority, Scope scope) {}
