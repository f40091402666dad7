package io.weldgate.rule;

import static io.weldgate.rule.GasFixture.A_MOMENT;
import static io.weldgate.rule.GasFixture.HALF_AN_HOUR;
import static io.weldgate.rule.GasFixture.plant;
import static io.weldgate.rule.GasFixture.sample;
import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.ZONE;
import static io.weldgate.rule.Hearsay.permit;
import static io.weldgate.rule.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Question;
import io.weldgate.decision.RepresentativeGas;
import io.weldgate.decision.SamplingPlace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GasTestAgeRulesTest {

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"APPROVAL", "READINESS"})
    void a_sample_is_fresh_up_to_the_limit(Question question) {
        assertThat(sampled(question, NOW.minus(HALF_AN_HOUR))).isEmpty();
        assertThat(sampled(question, NOW.minus(HALF_AN_HOUR).minus(A_MOMENT))).containsExactly("GAS_TEST_STALE");
        assertThat(sampled(question, NOW)).isEmpty();
        assertThat(sampled(question, NOW.plus(A_MOMENT))).containsExactly("GAS_TEST_STALE");
    }

    @Test
    void after_a_short_interruption_a_sample_of_the_same_day_will_do_however_old() {
        Instant early = TODAY.atTime(0, 0).atZone(ZONE).toInstant();

        assertThat(interrupted(Grade.GRADE_2, NOW.minusSeconds(300), early)).isEmpty();
        assertThat(interrupted(Grade.GRADE_2, NOW.minusSeconds(300), early.minus(A_MOMENT)))
                .containsExactly("GAS_TEST_STALE");
    }

    @ParameterizedTest
    @CsvSource({"SPECIAL, 30", "GRADE_1, 30", "GRADE_2, 60"})
    void an_interruption_may_last_as_long_as_the_grade_allows_and_no_longer(Grade grade, int minutes) {
        Instant since = NOW.minus(Duration.ofMinutes(minutes));
        Instant before = since.minusSeconds(60);

        assertThat(interrupted(grade, since, before)).isEmpty();
        assertThat(interrupted(grade, since.minus(A_MOMENT), before)).containsExactly("GAS_TEST_STALE");
    }

    @Test
    void after_a_long_interruption_the_sample_is_taken_after_it_began_and_is_fresh() {
        Instant since = NOW.minus(Duration.ofMinutes(100));

        assertThat(interrupted(Grade.GRADE_2, since, NOW.minus(HALF_AN_HOUR))).isEmpty();
        assertThat(interrupted(Grade.GRADE_2, since, NOW.minus(HALF_AN_HOUR).minus(A_MOMENT)))
                .containsExactly("GAS_TEST_STALE");
    }

    @Test
    void on_another_day_work_begins_with_a_fresh_sample_though_the_interruption_was_short() {
        Instant justAfterMidnight = TODAY.atTime(0, 10).atZone(ZONE).toInstant();
        Hearsay night = plant(Question.READINESS).at(justAfterMidnight)
                .with(permit().in("SUSPENDED").from(justAfterMidnight.minusSeconds(7_200), NOW).fact())
                .with(new CheckFact.SecondVerification("watch1", justAfterMidnight))
                .and(new PermitFact.Interruption(justAfterMidnight.minusSeconds(900)));

        assertThat(night.and(sample(SamplingPlace.WITHIN_10_METRES, justAfterMidnight.minusSeconds(660))).blocks())
                .containsExactly("GAS_TEST_STALE");
        assertThat(night.with(sample(SamplingPlace.WITHIN_10_METRES, justAfterMidnight.minusSeconds(600))).blocks())
                .isEmpty();
    }

    @Test
    void a_fresh_sample_of_one_gas_does_not_renew_the_old_one_of_another() {
        Hearsay old = plant(Question.READINESS).and(sample(SamplingPlace.WITHIN_10_METRES,
                NOW.minus(HALF_AN_HOUR).minus(A_MOMENT)));

        assertThat(old.and(sample(RepresentativeGas.HYDROGEN, NOW)).blocks()).containsExactly("GAS_TEST_STALE");
        assertThat(old.and(sample(RepresentativeGas.METHANE, NOW)).blocks()).isEmpty();
    }

    private static List<String> sampled(Question question, Instant at) {
        return plant(question).and(sample(SamplingPlace.WITHIN_10_METRES, at)).blocks();
    }

    private static List<String> interrupted(Grade grade, Instant since, Instant sampledAt) {
        return plant(Question.READINESS).with(told().asking(grade).fact()).with(permit().in("SUSPENDED").fact())
                .and(new PermitFact.Interruption(since)).and(sample(SamplingPlace.WITHIN_10_METRES, sampledAt))
                .blocks();
    }
}
