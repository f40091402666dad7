package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.place;
import static io.weldgate.rule.Told.told;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Measure;
import io.weldgate.decision.Profile;
import io.weldgate.decision.ProtectiveEquipment;
import io.weldgate.decision.Question;
import io.weldgate.decision.SiteStatement;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** One refusal for each way in which hazards, measures, prohibitions and musts can refuse. */
final class MeasureRefusals {

    private MeasureRefusals() {}

    static Stream<Hearsay> all() {
        return Stream.of(applied(), onSite().stream(), inACrowdedPlace()).flatMap(it -> it);
    }

    private static Stream<Hearsay> applied() {
        Stream<Hearsay> everywhere = Stream.of(told(Circumstance.WORKPIECE_UNKNOWN), told(Circumstance.HELD_TOXIC),
                        told(Circumstance.COMBUSTIBLE_NEAR), told(Circumstance.PRESSURISED),
                        told(Circumstance.CYLINDERS), told().at(2), told(Circumstance.MACHINE_FAR))
                .map(Told::applied);
        Stream<Hearsay> chemical = Stream.of(told(Circumstance.CONFINED_SPACE), told(Circumstance.WORK_AT_HEIGHT),
                        told().asking(Grade.SPECIAL))
                .map(told -> told.appliedAt(Profile.HAZCHEM));
        return Stream.concat(everywhere, chemical);
    }

    private static List<Hearsay> onSite() {
        Hearsay hollow = told(Circumstance.WORKPIECE_HOLLOW, Circumstance.ADJOINING_UNIT, Circumstance.CYLINDERS,
                Circumstance.OUTDOORS).taking(Measure.DRAINS_COVERED, Measure.OTHER).onSite();
        return List.of(hollow,
                told(Circumstance.WORKPIECE_HOLLOW, Circumstance.ADJOINING_UNIT).onSite().with(nothingStated()),
                asked(Question.ON_SITE).and(new CheckFact.Distances(30, 15, 10)),
                asked(Question.ON_SITE).with(new CheckFact.Equipment(11, 1, EnumSet.noneOf(ProtectiveEquipment.class)))
                        .with(nothingStated()),
                asked(Question.ON_SITE).and(new CheckFact.Cylinders(4, 9, false)),
                told(Circumstance.OUTDOORS).onSite().and(new CheckFact.Wind(5)),
                asked(Question.ON_SITE).and(new CheckFact.Photo(1, NOW.minusSeconds(1801), false, false))
                        .and(new CheckFact.Photo(2, NOW, true, false)));
    }

    private static Stream<Hearsay> inACrowdedPlace() {
        return Stream.of(told().applied().with(place(Profile.CROWDED)),
                asked(Question.ON_SITE).with(place(Profile.CROWDED)).with(nothingStated()));
    }

    private static Fact nothingStated() {
        return new CheckFact.Declared(EnumSet.noneOf(SiteStatement.class));
    }
}
