package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.SimopsRulesTest.near;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Question;
import io.weldgate.decision.WorkKind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of the rules for any kind of work at any distance. */
class SimopsSymmetryTest {

    @Property(tries = 100)
    void the_hot_work_is_refused_beside_the_other_work_if_and_only_if_the_other_is_beside_it(@ForAll WorkKind kind,
            @ForAll @DoubleRange(min = 0, max = 40) double metres) {
        boolean permitted = asked(Question.APPLICATION).and(near(kind, WorkKind.HOT_WORK, metres)).blocks().isEmpty();
        boolean registered = asked(Question.REGISTRATION).and(near(WorkKind.HOT_WORK, kind, metres)).blocks().isEmpty();

        assertThat(permitted).isEqualTo(registered);
    }

    @Property(tries = 100)
    void what_is_refused_at_a_distance_is_refused_at_every_smaller_one(@ForAll WorkKind kind,
            @ForAll @DoubleRange(min = 0, max = 40) double metres,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        List<String> farther = asked(Question.APPLICATION).and(near(kind, WorkKind.HOT_WORK, metres)).blocks();
        List<String> nearer = asked(Question.APPLICATION).and(near(kind, WorkKind.HOT_WORK, metres * share)).blocks();

        assertThat(nearer).containsAll(farther);
    }
}
