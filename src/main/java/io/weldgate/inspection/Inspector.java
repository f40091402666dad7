package io.weldgate.inspection;

import io.weldgate.audit.Actor;
import io.weldgate.ledger.Keeper;
import io.weldgate.registry.Scope;

/**
 * Who inspects.
 *
 * @param departmentCode of an official; null for people of a unit
 * @param areaCode       of his department or unit
 * @param enforces       whether he is of a department that punishes, so that two of it inspect (行政处罚法 42)
 * @param keeper         in what capacity he registers what nobody knew
 */
public record Inspector(Actor actor, String departmentCode, String areaCode, boolean enforces, Keeper keeper) {

    public Scope scope() {
        return keeper.scope();
    }

    public boolean isOfficial() {
        return departmentCode != null;
    }
}
