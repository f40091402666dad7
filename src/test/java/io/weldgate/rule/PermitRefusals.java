package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.crowdedPlace;
import static io.weldgate.rule.Hearsay.permit;
import static io.weldgate.rule.Hearsay.place;

import io.weldgate.decision.Fact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WorkFact;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** One refusal for each way in which a permit, its window, its grade and its place can refuse. */
final class PermitRefusals {

    private PermitRefusals() {}

    static Stream<Hearsay> all() {
        Stream<Hearsay> grades = Stream.of(Profile.values()).map(profile -> asked(Question.APPLICATION).in(profile)
                .with(conditions(profile == Profile.HAZCHEM ? Grade.CLASS_3 : Grade.SPECIAL, Urgency.URGENT)));
        return Stream.concat(grades, Stream.of(
                asked(Question.SCAN).without(PermitFact.PermitOnFile.class),
                asked(Question.READINESS).without(PermitFact.PermitOnFile.class),
                asked(Question.RENEWAL).without(PermitFact.PermitOnFile.class),
                asked(Question.SCAN).with(permit().in("CLOSED").fact()),
                asked(Question.READINESS).with(permit().in("WORKING").fact()),
                asked(Question.RENEWAL).with(permit().in("ISSUED").fact()),
                asked(Question.SCAN).with(permit().forMachine("M-2").fact()),
                asked(Question.SCAN).with(permit().forWelders("welder2").fact()),
                asked(Question.SCAN).with(permit().from(NOW.plusSeconds(1), NOW.plusSeconds(60)).fact()),
                asked(Question.RENEWAL).with(permit().in("WORKING").from(NOW.minusSeconds(60), NOW).fact()),
                asked(Question.APPLICATION).with(permit().from(NOW.minusSeconds(60), NOW).fact()),
                asked(Question.APPLICATION).with(permit().from(NOW.plusSeconds(60), NOW.plusSeconds(60)).fact()),
                asked(Question.APPROVAL).with(permit().from(NOW, NOW.plusSeconds(8 * 3600 + 1)).fact()),
                asked(Question.READINESS).with(permit().withExtinguishers(1).fact()),
                asked(Question.SCAN).in(Profile.CROWDED).with(crowdedPlace()),
                asked(Question.APPLICATION).in(Profile.CROWDED).with(crowdedPlace()),
                asked(Question.APPROVAL).in(Profile.CROWDED).with(crowdedPlace()),
                asked(Question.APPLICATION).with(place(Profile.CROWDED)),
                asked(Question.EXTENSION).in(Profile.CROWDED).with(crowdedPlace()),
                asked(Question.EXTENSION).with(place(Profile.HAZCHEM)),
                asked(Question.EXTENSION).and(new PlaceFact.Overlay(Profile.HAZCHEM)),
                asked(Question.APPLICATION).with(place(Profile.HAZCHEM)).with(conditions(null, Urgency.RESERVED)),
                asked(Question.APPLICATION).in(Profile.CONSTRUCTION).with(permit()
                        .from(NOW, NOW.plus(Duration.ofHours(168)).plusSeconds(1)).fact()),
                asked(Question.APPROVAL).with(place(Profile.CONSTRUCTION)),
                asked(Question.APPROVAL).with(place(Profile.HAZCHEM)).and(new PlaceFact.Whereabouts("safety1", 301))));
    }

    private static Fact conditions(Grade asked, Urgency urgency) {
        return new WorkFact.Conditions(asked, Set.of(), 0, Set.of(), urgency, false, Set.of(), NOW);
    }
}
