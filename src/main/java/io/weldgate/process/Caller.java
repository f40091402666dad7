package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;
import java.util.Set;

/**
 * Who asks.
 *
 * @param groups written {@code <unit>:<role>}, as the diagrams name them
 * @param scope  whose records may be seen
 */
public record Caller(Actor actor, Set<String> groups, Scope scope) {

    String account() {
        return actor.account();
    }
}
