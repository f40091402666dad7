package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;

import io.weldgate.decision.Direction;
import io.weldgate.decision.Fact;
import io.weldgate.decision.NeighbourFact;
import io.weldgate.decision.Question;
import io.weldgate.decision.WorkKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** One refusal for each way in which other work near by or at the same time can refuse. */
final class NeighbourRefusals {

    private NeighbourRefusals() {}

    static Stream<Hearsay> all() {
        Stream<Hearsay> besideHotWork = Arrays.stream(WorkKind.values()).map(kind -> asked(Question.READINESS)
                .and(nearby(false, kind, WorkKind.HOT_WORK, 9.96, Direction.NORTH, -3)));
        return Stream.concat(besideHotWork, Stream.of(
                asked(Question.APPLICATION)
                        .and(new NeighbourFact.OverlappingPermit("HW-2", "M-1", Set.of(), NOW, NOW.plusSeconds(60))),
                asked(Question.EXTENSION).and(new NeighbourFact.OverlappingPermit(null, "M-1", Set.of(WELDER), NOW,
                        NOW.plusSeconds(60))),
                asked(Question.REGISTRATION)
                        .and(nearby(true, WorkKind.HOT_WORK, WorkKind.DUST, 10, Direction.HERE, 0))));
    }

    private static Fact nearby(boolean ownUnit, WorkKind kind, WorkKind beside, double metres, Direction direction,
            double metresAbove) {
        return new NeighbourFact.NearbyWork("1", ownUnit, kind, beside, metres, direction, metresAbove, NOW,
                NOW.plusSeconds(60));
    }
}
