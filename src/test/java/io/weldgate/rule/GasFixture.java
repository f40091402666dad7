package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.place;

import io.weldgate.decision.Fact;
import io.weldgate.decision.GasFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import java.time.Duration;
import java.time.Instant;

/** A plant where gas is looked for, and what is found there: as good as none unless told otherwise. */
final class GasFixture {

    static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    static final Duration A_MOMENT = Duration.ofNanos(1_000);

    private GasFixture() {}

    static Hearsay plant(Question question) {
        Hearsay plant = asked(question).in(Profile.HAZCHEM).with(place(Profile.HAZCHEM));
        return question == Question.APPROVAL ? plant.with(new PlaceFact.Whereabouts("safety1", 10)) : plant;
    }

    static Fact sample(SamplingPlace place, Instant at) {
        return sample(place, 0.1, 20.9, at);
    }

    static Fact sample(RepresentativeGas gas, Instant at) {
        return new GasFact.GasTest(SamplingPlace.WITHIN_10_METRES, gas, gas.limit(null), 0.1, 20.9, at);
    }

    static Fact sample(SamplingPlace place, double percent, double oxygen, Instant at) {
        return new GasFact.GasTest(place, RepresentativeGas.METHANE, 5.0, percent, oxygen, at);
    }

    static Fact reading(double percent, Instant at) {
        return reading(percent, 20.9, at);
    }

    static Fact reading(double percent, double oxygen, Instant at) {
        return new GasFact.GasReading(RepresentativeGas.METHANE, 5.0, percent, oxygen, at);
    }
}
