package io.weldgate.decision;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What was looked at, measured, stated or shown in a check on site. */
public sealed interface CheckFact extends Fact {

    record ConfirmedCheck(CheckStep step, String by, Instant at) implements CheckFact {}

    record SecondVerification(String by, Instant at) implements CheckFact {}

    /**
     * How the fire watch made sure that the welder is who he says he is. Of a portrait only the result is known: no
     * picture and no template ever reaches the platform.
     *
     * @param seenByWatch whether the fire watch himself looked at the welder and his certificate
     * @param consent     of the welder, given for this comparison
     */
    record Identification(IdentifiedBy means, boolean seenByWatch, boolean consent, PortraitResult portrait)
            implements CheckFact {}

    /** What was cleared of everything combustible, around the hot-work point, above and below it too. */
    record ClearedArea(int radiusMetres) implements CheckFact {}

    /** How far the nearest of each lies from the hot-work point, in whole metres; null where there is none. */
    record Distances(Integer gasVentingMetres, Integer liquidDischargeMetres, Integer solventMetres)
            implements CheckFact {}

    /** The measures of table A.1 that were found taken on site. */
    record ConfirmedMeasures(Set<Measure> measures) implements CheckFact {

        public ConfirmedMeasures {
            measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
        }
    }

    /** What was stated of the place, or by whom works there; what is not among them was not stated. */
    record Declared(Set<SiteStatement> statements) implements CheckFact {

        public Declared {
            statements = Collections.unmodifiableSortedSet(new TreeSet<>(statements));
        }

        public boolean state(SiteStatement statement) {
            return statements.contains(statement);
        }
    }

    /** @param machineMetres from the welding machine to the hot-work point */
    record Equipment(int machineMetres, int extinguishers, Set<ProtectiveEquipment> worn) implements CheckFact {

        public Equipment {
            worn = Collections.unmodifiableSortedSet(new TreeSet<>(worn));
        }
    }

    /** @param gapMetres from oxygen to fuel gas; {@code pointMetres} from the nearer of them to the hot-work point */
    record Cylinders(int gapMetres, int pointMetres, boolean upright) implements CheckFact {}

    /** @param grade of the Beaufort scale */
    record Wind(int grade) implements CheckFact {}

    /**
     * A photo that is shown for a check.
     *
     * @param number        its place in the form, from 1
     * @param takenAt       never after its upload; the upload itself where nobody said
     * @param twice         whether it stands in the same form before
     * @param usedElsewhere whether its like was shown for another permit
     */
    record Photo(int number, Instant takenAt, boolean twice, boolean usedElsewhere) implements CheckFact {}
}
