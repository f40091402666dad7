package io.weldgate.decision;

import java.time.ZoneId;
import java.util.List;

/**
 * What a field of a fact must be.
 *
 * @param is     null if it is not told
 * @param value  what {@code is} must stand to in the relation; null if the facts do not tell it
 * @param limits names of the limits that the value comes from
 */
public record Must(String field, Object is, Relation relation, Object value, List<String> limits) {

    boolean isMet(ZoneId zone) {
        return is != null && value != null && relation.holds(is, value, zone);
    }
}
