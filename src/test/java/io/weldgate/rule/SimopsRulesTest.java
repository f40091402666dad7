package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Direction;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.NeighbourFact;
import io.weldgate.decision.Question;
import io.weldgate.decision.WorkKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimopsRulesTest {

    @ParameterizedTest
    @CsvSource({"GAS_VENTING, 30, 5.2.9", "LIQUID_DISCHARGE, 15, 5.2.9", "SOLVENT_OR_PAINTING, 10, 5.2.9",
            "DUST, 10, 5.2.9",
        "LEAK_SOURCE, 15, 5.2.4", "BLIND_PLATE, 30, 7.6", "INSULATION, 10, 十不准 9", "WATER_CUTTING, 10, 十不准 9"})
    void opposed_work_is_refused_exactly_at_its_distance_and_not_a_hand_beyond(WorkKind kind,
    double limit, String clause) {
        for (Question question : List.of(Question.APPLICATION, Question.APPROVAL, Question.EXTENSION,
                Question.READINESS)) {
            Hearsay at = asked(question).and(near(kind, WorkKind.HOT_WORK, limit));
            assertThat(at.blocks()).containsExactly("CONFLICTING_WORK");
            assertThat(at.findings()).filteredOn(Finding::blocks).allMatch(it -> it.clause().contains(clause));
            assertThat(asked(question).and(near(kind, WorkKind.HOT_WORK, limit + 0.01)).blocks()).isEmpty();
        }
        assertThat(asked(Question.REGISTRATION).and(near(WorkKind.HOT_WORK, kind, limit)).blocks())
                .containsExactly("CONFLICTING_WORK");
        assertThat(asked(Question.REGISTRATION).and(near(WorkKind.HOT_WORK, kind, limit + 0.01)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, names = {"SCAN", "ON_SITE", "RENEWAL"})
    void who_only_scans_stands_or_goes_on_is_not_asked_about_his_neighbours(Question question) {
        assertThat(asked(question).and(near(WorkKind.SOLVENT_OR_PAINTING, WorkKind.HOT_WORK, 0)).blocks()).isEmpty();
    }

    @Test
    void a_distance_that_is_no_number_is_not_far_enough() {
        assertThat(asked(Question.APPLICATION).and(near(WorkKind.DUST, WorkKind.HOT_WORK, Double.NaN)).blocks())
                .containsExactly("CONFLICTING_WORK");
    }

    @Test
    void distances_are_limits() {
        assertThat(asked(Question.APPLICATION).under("solvent-metres", "20")
                .and(near(WorkKind.SOLVENT_OR_PAINTING, WorkKind.HOT_WORK, 20)).blocks())
                .containsExactly("CONFLICTING_WORK");
    }

    @Test
    void work_of_which_no_opposition_is_known_and_hot_work_of_another_unit_are_told_and_forbid_nothing() {
        Hearsay other = asked(Question.APPLICATION).and(near(WorkKind.OTHER, WorkKind.HOT_WORK, 10));
        assertThat(other.blocks()).isEmpty();
        assertThat(other.remarks()).containsExactly("NEARBY_WORK");
        Hearsay hot = asked(Question.APPROVAL).and(near(WorkKind.HOT_WORK, WorkKind.HOT_WORK, 10));
        assertThat(hot.blocks()).isEmpty();
        assertThat(hot.remarks()).contains("NEARBY_HOT_WORK");
        assertThat(asked(Question.APPROVAL).and(near(WorkKind.HOT_WORK, WorkKind.HOT_WORK, 10.01)).remarks())
                .doesNotContain("NEARBY_HOT_WORK");
    }

    @Test
    void work_other_than_hot_work_does_not_forbid_its_like() {
        assertThat(asked(Question.REGISTRATION).and(near(WorkKind.DUST, WorkKind.SOLVENT_OR_PAINTING, 0)).blocks())
                .isEmpty();
    }

    @Test
    void one_machine_does_not_serve_two_permits_at_a_time_and_one_welder_with_two_is_told_of() {
        Hearsay machine = asked(Question.APPLICATION).and(overlapping("M-1"));
        assertThat(machine.blocks()).containsExactly("MACHINE_TAKEN");
        assertThat(asked(Question.READINESS).and(overlapping("M-1")).blocks()).isEmpty();
        Hearsay welder = asked(Question.APPROVAL).and(overlapping("M-2"));
        assertThat(welder.blocks()).isEmpty();
        assertThat(welder.remarks()).contains("WELDER_TAKEN");
    }

    private static Fact overlapping(String machine) {
        return new NeighbourFact.OverlappingPermit("HW-2", machine, Set.of(WELDER), NOW, NOW.plusSeconds(60));
    }

    static Fact near(WorkKind kind, WorkKind beside, double metres) {
        return new NeighbourFact.NearbyWork("NW-1", false, kind, beside, metres, Direction.NORTH, 3, NOW,
                NOW.plusSeconds(60));
    }
}
