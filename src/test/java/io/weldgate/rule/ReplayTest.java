package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.DecidingFixture;
import io.weldgate.decision.Permission;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Question;
import io.weldgate.decision.Replay;
import io.weldgate.decision.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplayTest {

    private final Deciding deciding = DecidingFixture.deciding(RULES, NOW);

    @ParameterizedTest
    @EnumSource(Question.class)
    void a_decision_of_the_real_rules_replays_to_the_same_answer(Question question) {
        Permission allowed = deciding.decide(question, "M-1", Hearsay.asked(question).facts());
        Permission refused = deciding.decide(question, "M-1", Hearsay.asked(question)
                .with(Hearsay.place(true, null, null)).without(PermitFact.PermitOnFile.class).facts());

        assertThat(allowed).isInstanceOf(Permission.Granted.class);
        assertThat(deciding.replay(allowed.decisionId()))
                .isEqualTo(new Replay(true, Verdict.ALLOWED, allowed.findings()));
        assertThat(refused).isInstanceOf(Permission.Refused.class);
        assertThat(deciding.replay(refused.decisionId()))
                .isEqualTo(new Replay(true, Verdict.REFUSED, refused.findings()));
    }

    @Test
    void a_decision_taken_under_an_overridden_limit_replays_under_it() {
        Deciding strict = DecidingFixture.deciding(RULES, NOW, "second-verification", "PT30S");

        String refused = strict.decide(Question.READINESS, "M-1", Hearsay.asked(Question.READINESS).facts())
                .decisionId();

        assertThat(strict.replay(refused)).extracting(Replay::same, Replay::verdict)
                .containsExactly(true, Verdict.REFUSED);
    }
}
