package io.weldgate.decision;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * One fact that would have to be otherwise.
 *
 * @param kind name of its kind
 * @param which names of the fields by which the fact is told from others of its kind
 * @param fact null where it would have to be told
 * @param gone whether there would have to be no such fact
 * @param told the fact to be altered: {@code fact} itself, or what is known of one still to be told
 */
public record Change(String kind, List<String> which, Fact fact, boolean gone, List<Must> musts,
        Fact told, ZoneId zone) {

    /** The facts as they would be, no further from those that are than need be. */
    List<Fact> in(List<Fact> facts) {
        List<Fact> altered = new ArrayList<>(facts);
        int place = fact == null ? -1 : altered.indexOf(fact);
        if (gone) {
            altered.remove(place);
            return altered;
        }
        Fact other = told;
        for (Must must : musts) {
            Object is = FactFields.value(other, must.field());
            if (must.value() != null && (is == null || !must.relation().holds(is, must.value(), zone))) {
                other = FactFields.with(other, must.field(), must.relation().example(is, must.value(), zone));
            }
        }
        if (place < 0) {
            altered.add(other);
        } else {
            altered.set(place, other);
        }
        return altered;
    }
}
