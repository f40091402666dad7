package io.weldgate.simops;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;

/**
 * Who asks for a registration.
 *
 * @param officerOf the unit whose safety officer this is; null for everyone else
 * @param scope     whose records may be seen
 */
public record Registrar(Actor actor, String officerOf, Scope scope) {}
