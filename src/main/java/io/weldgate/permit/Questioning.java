package io.weldgate.permit;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Profile;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Knows what the checks on site ask for only at some places, in some circumstances, or of some people. */
@Component
public class Questioning {

    private static final Predicate<Permit> CROWDED = permit -> permit.regime().includes(Profile.CROWDED);

    /** When each is asked for, by its name in the form; what is not named here always is. */
    private final Map<String, Predicate<Permit>> asked;

    Questioning(PortraitConsents consents) {
        Predicate<Permit> portrait = permit -> consents.ofAll(permit.welders());
        this.asked = Map.ofEntries(
                Map.entry("noticePhotos", CROWDED), Map.entry("separated", CROWDED),
                Map.entry("closedToPublic", CROWDED), Map.entry("exitsFree", CROWDED),
                Map.entry("insideInspected", where(Circumstance.WORKPIECE_HOLLOW)),
                Map.entry("pressureReleased", where(Circumstance.WORKPIECE_HOLLOW)),
                Map.entry("adjoiningUnitSigner", where(Circumstance.ADJOINING_UNIT)),
                Map.entry("adjoiningUnitPapers", where(Circumstance.ADJOINING_UNIT)),
                Map.entry("cylinderGapMetres", where(Circumstance.CYLINDERS)),
                Map.entry("cylinderPointMetres", where(Circumstance.CYLINDERS)),
                Map.entry("cylindersUpright", where(Circumstance.CYLINDERS)),
                Map.entry("windGrade", where(Circumstance.OUTDOORS)),
                Map.entry("identifiedBy", portrait), Map.entry("portrait", portrait),
                Map.entry("confirmedMeasures", permit -> !permit.work().involvedMeasures().isEmpty()));
    }

    /** What is not always asked for. */
    public Set<String> sometimes() {
        return asked.keySet();
    }

    public boolean asks(Permit permit, String name) {
        return asked.getOrDefault(name, any -> true).test(permit);
    }

    /** Whether who approves must stand on the site: a chemicals plant or a building site (signatures.drl). */
    public boolean signsOnSite(Permit permit) {
        return permit.regime().includes(Profile.HAZCHEM) || permit.regime().includes(Profile.CONSTRUCTION);
    }

    private static Predicate<Permit> where(Circumstance circumstance) {
        return permit -> permit.work().circumstances().contains(circumstance);
    }
}
