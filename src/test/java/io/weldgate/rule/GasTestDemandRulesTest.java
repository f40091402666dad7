package io.weldgate.rule;

import static io.weldgate.rule.GasFixture.plant;
import static io.weldgate.rule.GasFixture.sample;
import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Finding;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.SamplingPlace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GasTestDemandRulesTest {

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPROVAL", "READINESS"})
    void at_a_hazardous_chemicals_plant_nothing_is_signed_and_nothing_unlocked_without_a_sample_around_the_point(
            Question question) {
        assertThat(missing(plant(question))).containsExactly("WITHIN_10_METRES");
        assertThat(plant(question).and(sample(SamplingPlace.WITHIN_10_METRES, NOW)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "APPLICATION", "HANDOVER", "EXTENSION"})
    void other_questions_do_not_wait_for_the_gas(Question question) {
        assertThat(plant(question).blocks()).doesNotContain("GAS_TEST_MISSING");
    }

    @Test
    void an_overlay_of_hazardous_chemicals_demands_the_sample_too() {
        assertThat(missing(asked(Question.READINESS).and(new PlaceFact.Overlay(Profile.HAZCHEM))))
                .containsExactly("WITHIN_10_METRES");
        assertThat(missing(asked(Question.READINESS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Circumstance.class, names = {"HELD_FLAMMABLES", "HELD_TOXIC"})
    void what_held_flammables_or_poison_is_sampled_at_three_places_wherever_it_stands(Circumstance held) {
        assertThat(missing(asked(Question.READINESS).with(told(held).fact())))
                .containsExactly("VESSEL_LOWER", "VESSEL_MIDDLE", "VESSEL_UPPER");
        assertThat(missing(asked(Question.APPROVAL).with(told(held).fact())
                .and(sample(SamplingPlace.VESSEL_MIDDLE, NOW))))
                .containsExactly("VESSEL_LOWER", "VESSEL_UPPER");
    }

    @Test
    void a_hollow_workpiece_is_sampled_inside_only_at_a_hazardous_chemicals_plant() {
        assertThat(missing(plant(Question.READINESS).with(told(Circumstance.WORKPIECE_HOLLOW).fact()))).hasSize(3)
                .doesNotContain("WITHIN_10_METRES");
        assertThat(missing(asked(Question.READINESS).with(told(Circumstance.WORKPIECE_HOLLOW).fact()))).isEmpty();
    }

    @Test
    void a_confined_space_is_sampled_wherever_it_is() {
        assertThat(missing(asked(Question.READINESS).with(told(Circumstance.CONFINED_SPACE).fact())))
                .containsExactly("CONFINED_SPACE");
    }

    @Test
    void an_approver_who_returns_or_refuses_needs_no_gas_test() {
        assertThat(plant(Question.APPROVAL).and(new PermitFact.Opinion(false)).blocks()).isEmpty();
        assertThat(plant(Question.APPROVAL).and(new PermitFact.Opinion(true)).blocks())
                .containsExactly("GAS_TEST_MISSING");
    }

    private static List<String> missing(Hearsay told) {
        List<Finding> missing = told.findings().stream().filter(it -> it.code().equals("GAS_TEST_MISSING")).toList();
        return missing.stream().flatMap(it -> it.arguments().stream()).toList();
    }
}
