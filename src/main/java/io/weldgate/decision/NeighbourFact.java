package io.weldgate.decision;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** What other works go on beside the asked one, in place or in time. */
public sealed interface NeighbourFact extends Fact {

    /**
     * Work of any unit that goes on near by while the asked work does. Of another unit's it says no more than that
     * unit's neighbours may know: neither unit nor permit number, people or content.
     *
     * @param reference   the register's own number, which means nothing outside it
     * @param beside      the kind of the work that is asked about
     * @param metres      horizontal distance; height never makes it more, since sparks fall and vapours rise or sink
     * @param direction   from the asked work to this one
     * @param metresAbove how much higher than the asked work this one is; negative where it is below
     */
    record NearbyWork(String reference, boolean ownUnit, WorkKind kind, WorkKind beside, double metres,
            Direction direction, double metresAbove, Instant from, Instant until) implements NeighbourFact {

        /** Whether one of the two is hot work and the other of this kind, whichever is asked about. */
        public boolean hotWorkBeside(WorkKind other) {
            return kind == WorkKind.HOT_WORK && beside == other || kind == other && beside == WorkKind.HOT_WORK;
        }

        public String shownMetres() {
            return String.format(Locale.ROOT, "%.1f", metres);
        }

        public String shownHeight() {
            return String.format(Locale.ROOT, "%+.1f", metresAbove);
        }
    }

    /**
     * Another permit in force, its window overlapping, for the same machine or for one of the same welders.
     *
     * @param permitNo null where it is another unit's
     * @param machine  null where it is another unit's, unless both are for the same
     * @param welders  only those whom both permits name
     */
    record OverlappingPermit(String permitNo, String machine, Set<String> welders, Instant from, Instant until)
            implements NeighbourFact {}
}
