package io.weldgate.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the whole trail has found.
 *
 * @param from        position of the first entry still kept; what was before is told by a signed stub
 * @param to          position of the last one
 * @param secondPlace position of the head in the second place; null if there is none there
 * @param flaws       the first of them; none on a whole trail
 */
public record TrailCheck(Instant at, long from, long to, Long secondPlace, List<Flaw> flaws) {

    public boolean whole() {
        return flaws.isEmpty();
    }
}
