package io.weldgate.decision;

import static io.weldgate.decision.FactsFixture.FACTS;
import static io.weldgate.decision.FactsFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static final Finding ADVICE = new Finding("EXPIRING_SOON", Finding.Severity.ADVICE,
            "30号令 22", List.of("a"));
    private static final Finding BLOCK = new Finding("NO_PERMIT", Finding.Severity.BLOCK, "消防法 21", List.of());

    private final Rules rules = new Rules();
    private final Deciding deciding = deciding();

    private Deciding deciding(String... limits) {
        return DecidingFixture.deciding(rules, NOW, limits);
    }

    @Test
    void findings_that_do_not_block_allow() {
        rules.conclude(ADVICE);

        assertThat(deciding.decide(Question.SCAN, "M-1", FACTS)).isInstanceOf(Permission.Granted.class)
                .extracting(Permission::findings).isEqualTo(List.of(ADVICE));
    }

    @Test
    void one_finding_that_blocks_refuses() {
        rules.conclude(ADVICE, BLOCK);

        assertThat(deciding.decide(Question.SCAN, "M-1", FACTS)).isInstanceOf(Permission.Refused.class);
    }

    @Test
    void a_decision_is_stored_with_all_it_rests_on() {
        rules.conclude(BLOCK);

        String id = deciding.decide(Question.SCAN, "M-1", FACTS).decisionId();

        Decision decision = deciding.find(id).orElseThrow();
        assertThat(decision.kind()).isEqualTo(Question.SCAN);
        assertThat(decision.subject()).isEqualTo("M-1");
        assertThat(decision.at()).isEqualTo(NOW);
        assertThat(decision.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(decision.findings()).containsExactly(BLOCK);
        assertThat(decision.facts()).containsExactlyElementsOf(asked());
        assertThat(decision.rulesFired()).containsExactly("a rule");
        assertThat(decision.rulePack()).matches("[0-9a-f]{64}");
        assertThat(decision.limits().residualFireWatch()).hasMinutes(60);
        assertThat(decision.isNew()).isTrue();
    }

    @Test
    void every_kind_of_fact_survives_being_stored() {
        assertThat(FACTS).extracting(Fact::getClass)
                .hasSize(FactFields.kinds().size() - 1).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_fact_is_stored_under_its_plain_name() {
        assertThat(Stored.write(FACTS, new TypeReference<List<Fact>>() {})).doesNotContain("$")
                .contains(FACTS.stream().map(fact -> "\"fact\":\"" + fact.getClass().getSimpleName() + "\"").toList());
    }

    @Test
    void neither_birth_date_nor_sex_of_a_worker_is_stored() {
        assertThat(Stored.write(FACTS.subList(0, 1), new TypeReference<List<Fact>>() {})).isEqualTo(
                "[{\"fact\":\"Worker\",\"age\":\"WORKING\",\"personNo\":\"welder1\",\"unit\":\"U-1\"}]");
    }

    @Test
    void a_replay_of_the_same_rules_is_the_same_and_sees_the_same() {
        rules.conclude(BLOCK);
        String id = deciding.decide(Question.SCAN, "M-1", FACTS).decisionId();
        Limits then = rules.limits;

        Replay replay = deciding.replay(id);

        assertThat(replay).isEqualTo(new Replay(true, Verdict.REFUSED, List.of(BLOCK)));
        assertThat(rules.facts).isEqualTo(asked());
        assertThat(rules.limits).isEqualTo(then);
    }

    @Test
    void a_replay_tells_that_other_rules_decide_otherwise() {
        rules.conclude(BLOCK);
        String id = deciding.decide(Question.SCAN, "M-1", FACTS).decisionId();
        rules.conclude(ADVICE);

        assertThat(deciding.replay(id)).isEqualTo(new Replay(false, Verdict.ALLOWED, List.of(ADVICE)));
    }

    @Test
    void the_same_verdict_for_another_reason_is_not_the_same() {
        rules.conclude(BLOCK);
        String id = deciding.decide(Question.SCAN, "M-1", FACTS).decisionId();
        rules.conclude(BLOCK, ADVICE);

        assertThat(deciding.replay(id).same()).isFalse();
    }

    @Test
    void what_was_never_decided_cannot_be_replayed() {
        assertThatThrownBy(() -> deciding.replay("D-0")).isInstanceOf(DecisionUnknown.class);
    }

    @Test
    void another_limit_or_another_rule_is_another_rule_pack() {
        String pack = packOf(deciding);
        String again = packOf(deciding());
        String withAnotherLimit = packOf(deciding("residual-fire-watch", "PT3S"));
        rules.hash = "other";
        String withAnotherRule = packOf(deciding);

        assertThat(again).isEqualTo(pack);
        assertThat(withAnotherLimit).isNotEqualTo(pack);
        assertThat(withAnotherRule).isNotEqualTo(pack);
    }

    @Test
    void the_profile_is_that_of_the_work_then_that_of_the_place_then_general() {
        assertThat(profileOf(FACTS)).isEqualTo(Profile.CROWDED);
        assertThat(profileOf(List.of(FACTS.get(5)))).isEqualTo(Profile.CROWDED);
        assertThat(profileOf(List.of())).isEqualTo(Profile.GENERAL);
    }

    @Test
    void a_spot_check_is_stored_only_where_it_refuses() {
        rules.conclude(ADVICE);
        assertThat(deciding.find(deciding.spotCheck(Question.RENEWAL, "P-1", FACTS).decisionId())).isEmpty();

        rules.conclude(BLOCK);
        assertThat(deciding.find(deciding.spotCheck(Question.RENEWAL, "P-1", FACTS).decisionId())).isPresent();
    }

    private Profile profileOf(List<Fact> facts) {
        return deciding.find(deciding.decide(Question.SCAN, "M-1", facts).decisionId()).orElseThrow().profile();
    }

    private static String packOf(Deciding deciding) {
        return deciding.find(deciding.decide(Question.SCAN, "M-1", FACTS).decisionId()).orElseThrow().rulePack();
    }

    private static List<Fact> asked() {
        List<Fact> asked = new ArrayList<>(FACTS);
        asked.add(0, new Fact.Asked(Question.SCAN, NOW));
        return asked;
    }

    private static final class Rules implements Judging {

        private List<Finding> findings = List.of();
        private String hash = "rules";
        private List<Fact> facts;
        private Limits limits;

        void conclude(Finding... conclusions) {
            findings = List.of(conclusions);
        }

        @Override
        public Judgement judge(List<Fact> told, Limits inForce) {
            facts = told;
            limits = inForce;
            return new Judgement(findings, List.of("a rule"));
        }

        @Override
        public String packHash() {
            return hash;
        }
    }
}
