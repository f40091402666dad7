package io.weldgate.warning;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;

/**
 * Who looks at warnings or deals with them.
 *
 * @param scope      whose warnings he sees
 * @param ofUnits    whether those of units are his to deal with
 * @param ofPlatform whether those of the platform itself are
 */
public record Handler(Actor actor, Scope scope, boolean ofUnits, boolean ofPlatform) {

    public boolean mayHandle(Warning warning) {
        return warning.unitCode() == null ? ofPlatform : ofUnits;
    }
}
