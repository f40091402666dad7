package io.weldgate.identity;

import io.weldgate.registry.Scope;
import java.util.Set;

/**
 * Whose accounts someone administers: those of a unit, those of an area, or within the area those of some departments
 * alone. Public for the expressions in queries.
 *
 * @param departments codes; null where no department bounds him
 */
public record Reach(Scope scope, Set<String> departments) {

    boolean covers(String unit, String department, String area) {
        return scope.covers(unit, area)
                && (departments == null || department != null && departments.contains(department));
    }

    /** For a query, beside {@link #among()}. */
    public boolean isBounded() {
        return departments != null;
    }

    /** Never empty, since not every database takes an empty list. */
    public Set<String> among() {
        return departments == null ? Set.of("") : departments;
    }
}
