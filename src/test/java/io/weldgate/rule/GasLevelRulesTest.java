package io.weldgate.rule;

import static io.weldgate.rule.GasFixture.plant;
import static io.weldgate.rule.GasFixture.sample;
import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.GasFact;
import io.weldgate.decision.Question;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasLevelRulesTest {

    @ParameterizedTest
    @CsvSource({"4.0, 0.5, true", "4.0, 0.51, false", "3.99, 0.2, true", "3.99, 0.21, false", "3.99, 0.5, false"})
    void a_sample_passes_at_the_accept_level_of_its_lower_explosive_limit(double limit, double found, boolean passes) {
        Fact sample = new GasFact.GasTest(SamplingPlace.WITHIN_10_METRES, RepresentativeGas.OTHER, limit, found, 20.9,
                NOW);

        assertThat(List.of(plant(Question.READINESS), asked(Question.RENEWAL), asked(Question.MONITORING)))
                .allSatisfy(told -> assertThat(told.and(sample).blocks())
                        .isEqualTo(passes ? List.of() : List.of("GAS_TEST_FAILED")));
        assertThat(asked(Question.MONITORING)
                .with(new GasFact.GasReading(RepresentativeGas.OTHER, limit, found, 20.9, NOW)).blocks())
                .isEqualTo(passes ? List.of() : List.of("GAS_EXCEEDED"));
    }

    @Test
    void a_sample_that_nobody_demanded_and_that_failed_forbids_the_arc_all_the_same() {
        assertThat(asked(Question.READINESS).and(sample(SamplingPlace.OTHER, 0.6, 20.9, NOW)).blocks())
                .containsExactly("GAS_TEST_FAILED");
    }

    @ParameterizedTest
    @CsvSource({"23.5, true", "23.51, false"})
    void at_equipment_that_carries_oxygen_there_is_no_more_of_it_than_the_limit(double oxygen, boolean passes) {
        assertThat(withOxygen(oxygen, SamplingPlace.WITHIN_10_METRES, Circumstance.OXYGEN_EQUIPMENT))
                .isEqualTo(passes ? List.of() : List.of("GAS_TEST_FAILED"));
        assertThat(withOxygen(oxygen, SamplingPlace.WITHIN_10_METRES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19.5, true", "19.49, false", "21.0, true", "21.01, false"})
    void people_in_a_confined_space_breathe_clean_air(double oxygen, boolean passes) {
        assertThat(withOxygen(oxygen, SamplingPlace.CONFINED_SPACE, Circumstance.CONFINED_SPACE))
                .isEqualTo(passes ? List.of() : List.of("GAS_TEST_FAILED"));
    }

    @Test
    void in_a_confined_space_with_oxygen_equipment_the_limit_of_that_holds() {
        assertThat(withOxygen(23.5, SamplingPlace.CONFINED_SPACE, Circumstance.CONFINED_SPACE,
                Circumstance.OXYGEN_EQUIPMENT)).isEmpty();
        assertThat(withOxygen(23.6, SamplingPlace.CONFINED_SPACE, Circumstance.CONFINED_SPACE,
                Circumstance.OXYGEN_EQUIPMENT)).containsExactly("GAS_TEST_FAILED");
    }

    private static List<String> withOxygen(double oxygen, SamplingPlace place, Circumstance... circumstances) {
        return asked(Question.READINESS).with(told(circumstances).fact())
                .and(sample(place, 0.1, oxygen, NOW)).blocks();
    }
}
