package io.weldgate.rule;

import static io.weldgate.rule.GasFixture.A_MOMENT;
import static io.weldgate.rule.GasFixture.plant;
import static io.weldgate.rule.GasFixture.reading;
import static io.weldgate.rule.GasFixture.sample;
import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.GasFact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Question;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GasMonitoringRulesTest {

    private static final Fact TOO_MUCH = reading(0.6, NOW.minusSeconds(60));

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"READINESS", "RENEWAL"})
    void after_a_detector_showed_too_much_a_newer_sample_or_a_better_reading_is_needed(Question question) {
        assertThat(asked(question).and(TOO_MUCH).blocks()).containsExactly("GAS_EXCEEDED");
        assertThat(asked(question).and(TOO_MUCH).and(sample(SamplingPlace.OTHER, NOW.minusSeconds(60))).blocks())
                .containsExactly("GAS_EXCEEDED");
        assertThat(asked(question).and(TOO_MUCH).and(sample(SamplingPlace.OTHER, NOW.minusSeconds(59))).blocks())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"READINESS", "RENEWAL"})
    void a_sample_of_another_gas_says_nothing_of_the_one_that_a_detector_showed(Question question) {
        assertThat(asked(question).and(TOO_MUCH).and(sample(RepresentativeGas.HYDROGEN, NOW)).blocks())
                .containsExactly("GAS_EXCEEDED");
        assertThat(asked(question).and(TOO_MUCH).and(sample(RepresentativeGas.METHANE, NOW)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"READINESS", "RENEWAL"})
    void what_one_detector_shows_does_not_hide_what_another_does(Question question) {
        Fact tooMuch = reading(0.51, NOW.minusSeconds(60));
        Fact enoughAir = reading(0.5, NOW);

        assertThat(asked(question).and(enoughAir).and(tooMuch).blocks()).containsExactly("GAS_EXCEEDED");
        assertThat(asked(question).and(enoughAir).blocks()).isEmpty();
    }

    @Test
    void the_special_grade_is_renewed_only_while_a_detector_speaks() {
        Instant twoMinutesAgo = NOW.minus(Duration.ofMinutes(2));

        assertThat(renewed(Grade.SPECIAL, null)).containsExactly("GAS_MONITORING_STALE");
        assertThat(renewed(Grade.SPECIAL, twoMinutesAgo)).isEmpty();
        assertThat(renewed(Grade.SPECIAL, twoMinutesAgo.minus(A_MOMENT))).containsExactly("GAS_MONITORING_STALE");
        assertThat(renewed(Grade.GRADE_1, null)).isEmpty();
    }

    @Test
    void in_a_confined_space_the_gas_is_recorded_every_two_hours() {
        Hearsay renewal = asked(Question.RENEWAL).with(told(Circumstance.CONFINED_SPACE).fact());
        Instant twoHoursAgo = NOW.minus(Duration.ofHours(2));

        assertThat(renewal.blocks()).containsExactly("GAS_MONITORING_STALE");
        assertThat(renewal.with(sample(SamplingPlace.CONFINED_SPACE, twoHoursAgo)).blocks()).isEmpty();
        assertThat(renewal.with(sample(SamplingPlace.CONFINED_SPACE, twoHoursAgo.minus(A_MOMENT))).blocks())
                .containsExactly("GAS_MONITORING_STALE");
    }

    @Test
    void a_question_about_gas_without_any_is_refused() {
        assertThat(asked(Question.MONITORING).without(GasFact.GasReading.class).blocks())
                .containsExactly("FACT_MISSING");
    }

    private static List<String> renewed(Grade grade, Instant readAt) {
        Hearsay renewal = plant(Question.RENEWAL).with(told().asking(grade).fact());
        return (readAt == null ? renewal : renewal.and(reading(0.1, readAt))).blocks();
    }
}
