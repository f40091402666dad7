package io.weldgate.control;

import io.weldgate.decision.ControlClass;

/**
 * The authorities have granted or refused another class. Published in the transaction in which they do.
 *
 * @param askedBy account of who is waiting for it
 * @param by      name of who decided
 * @param remark  null where nothing was said
 */
public record ClassDecided(String machineCode, ControlClass toClass, boolean granted, String askedBy, String by,
        String remark) {

    static ClassDecided of(ClassChange change) {
        return new ClassDecided(change.machineCode(), change.toClass(), change.state() == ClassChange.State.DONE,
                change.askedBy(), change.decidedName(), change.remark());
    }
}
