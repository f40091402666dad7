package io.weldgate.decision;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The work as it is planned and applied for. */
public sealed interface WorkFact extends Fact {

    /**
     * @param process     null while nobody has said, as at a scan without a permit
     * @param projectCode the qualification code demanded; null unless it is a special-equipment weld
     */
    record PlannedWork(Profile profile, WeldingProcess process, boolean specialEquipmentWeld, String projectCode)
            implements WorkFact {

        /** Whether the demanded code is one that a certificate could cover. */
        public boolean saysWhatIsDemanded() {
            return ProjectCode.parse(projectCode).isPresent();
        }
    }

    /**
     * What the applicant told of the work beside its place and time.
     *
     * @param asked           the grade wanted; null leaves it to the rules. It can only raise what they demand
     * @param elevationMetres of the hot-work point above the ground
     * @param measures        of table A.1, those that apply
     * @param planOnFile      whether a work plan, fire-safety plan or evacuation plan was handed in
     * @param linkedPermits   numbers of the permits for work at height, in confined space and so on
     * @param appliedAt       when the application was first handed in
     */
    record Conditions(Grade asked, Set<Circumstance> circumstances, double elevationMetres, Set<Measure> measures,
            Urgency urgency, boolean planOnFile, Set<String> linkedPermits, Instant appliedAt) implements WorkFact {

        /** Sorted, so that the same conditions always read the same. */
        public Conditions {
            circumstances = Collections.unmodifiableSortedSet(new TreeSet<>(circumstances));
            measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
            linkedPermits = Collections.unmodifiableSortedSet(new TreeSet<>(linkedPermits));
        }

        public boolean tell(Circumstance circumstance) {
            return circumstances.contains(circumstance);
        }
    }
}
