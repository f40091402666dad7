package io.weldgate.process;

import io.weldgate.audit.Actor;
import io.weldgate.registry.Scope;
import java.util.Map;
import java.util.Set;

/**
 * Who asks.
 *
 * @param groups written {@code <unit>:<role>}, as the diagrams name them
 * @param scope  whose records may be seen
 * @param places of these groups he is no member himself but signs for the one named (AQ 3064.2 5.5)
 */
public record Caller(Actor actor, Set<String> groups, Scope scope, Map<String, Actor> places) {

    /** Who signs where it is done as a member of this group. */
    Actor as(String group) {
        return places.containsKey(group) ? actor.inPlaceOf(places.get(group).account()) : actor;
    }

    /** Whether the group is that of the officers whose department he heads. */
    boolean isHeadAbove(String group) {
        return group.endsWith(":OFFICER") && groups.contains(group.replace(":OFFICER", ":HEAD"));
    }

    public String account() {
        return actor.account();
    }
}
