package io.weldgate.rule;

import static io.weldgate.rule.GasFixture.reading;
import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Told.told;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.GasFact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import java.time.Instant;
import java.util.stream.Stream;

/** One refusal for each way in which a sample or a detector can refuse. */
final class GasRefusals {

    private GasRefusals() {}

    static Stream<Hearsay> all() {
        return Stream.of(chemical(), chemical().and(sample(0.1, 20.9, NOW.minusSeconds(1801))),
                chemical().and(sample(0.1, 20.9, NOW.plusSeconds(1))),
                chemical().and(sample(0.1, 20.9, NOW)).and(new PermitFact.Interruption(NOW.minusSeconds(7200))),
                asked(Question.READINESS).with(told(Circumstance.HELD_TOXIC).fact()),
                asked(Question.READINESS).and(sample(0.6, 20.9, NOW)).and(of(RepresentativeGas.OTHER, 3.9, 0.3)),
                asked(Question.READINESS).with(told(Circumstance.OXYGEN_EQUIPMENT).fact()).and(sample(0.1, 23.6, NOW)),
                confined(Question.READINESS).and(sample(0.1, 19.4, NOW)),
                confined(Question.READINESS).and(sample(0.1, 21.1, NOW)),
                confined(Question.RENEWAL),
                asked(Question.RENEWAL).in(Profile.HAZCHEM).with(told().asking(Grade.SPECIAL).fact())
                        .and(reading(0.1, NOW.minusSeconds(121))),
                asked(Question.RENEWAL).and(sample(0.6, 20.9, NOW)),
                asked(Question.RENEWAL).and(reading(0.6, NOW)),
                confined(Question.MONITORING).with(reading(0.1, 19.4, NOW)),
                confined(Question.MONITORING).with(reading(0.1, 21.1, NOW)),
                asked(Question.MONITORING).without(GasFact.GasReading.class));
    }

    private static Hearsay chemical() {
        return asked(Question.READINESS).and(new PlaceFact.Overlay(Profile.HAZCHEM));
    }

    private static Hearsay confined(Question question) {
        return asked(question).with(told(Circumstance.CONFINED_SPACE).fact());
    }

    private static Fact sample(double percent, double oxygen, Instant at) {
        return GasFixture.sample(oxygen == 20.9 ? SamplingPlace.WITHIN_10_METRES : SamplingPlace.CONFINED_SPACE,
                percent, oxygen, at);
    }

    private static Fact of(RepresentativeGas gas, double limit, double percent) {
        return new GasFact.GasTest(SamplingPlace.OTHER, gas, limit, percent, 20.9, NOW);
    }
}
