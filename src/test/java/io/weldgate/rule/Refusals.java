package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.asked;

import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Question;
import io.weldgate.decision.WorkFact;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every way in which the rules can refuse. */
final class Refusals {

    private Refusals() {}

    static Stream<Hearsay> all() {
        return Stream.of(CertificateRefusals.all(), PermitRefusals.all(), StaffingRefusals.all(), SiteRefusals.all(),
                        NeighbourRefusals.all(), MeasureRefusals.all(), GasRefusals.all(), silence())
                .flatMap(it -> it).filter(told -> told.findings().stream().anyMatch(Finding::blocks));
    }

    /** Each question without a fact that it may need. */
    private static Stream<Hearsay> silence() {
        List<Class<? extends Fact>> kinds = List.of(MachineFact.Attempt.class, WorkFact.PlannedWork.class,
                MachineFact.WeldingMachine.class, PlaceFact.WorkPlace.class, WorkFact.Conditions.class,
                PermitFact.PermitOnFile.class, PlaceFact.Whereabouts.class);
        return Arrays.stream(Question.values())
                .flatMap(question -> kinds.stream().map(kind -> asked(question).without(kind)));
    }
}
