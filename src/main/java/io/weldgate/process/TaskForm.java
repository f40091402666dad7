package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.decision.Permission;
import java.util.Map;
import java.util.function.Function;

/**
 * One kind of task form: the record that is filled in, the business act it means, and the flags that route the token
 * afterwards.
 */
record TaskForm<F extends Record>(Class<F> form, Act<F> act, Function<F, Map<String, Object>> flags) {

    /** A business act on a permit, which may be refused. */
    interface Act<F> {

        Permission perform(String permitNo, F form, Actor who);
    }
}
