package io.weldgate.ledger;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;

/** Who opens a register, in what capacity, and whose rows are within his reach. */
public record Keeper(Actor actor, Right right, Scope scope) {

    /** Whether a unit of this code and area is his to write about. */
    public boolean covers(String unit, String area) {
        return scope.covers(unit, area);
    }
}
