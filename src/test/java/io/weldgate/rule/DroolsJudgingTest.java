package io.weldgate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Judging.Judgement;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DroolsJudgingTest {

    private static final String HEAD = """
            package rules;
            import io.weldgate.decision.Fact.Asked
            import io.weldgate.rule.Today
            import static io.weldgate.rule.Conclusions.*
            rule "day" when Asked() then insert(new Today(java.time.LocalDate.of(2026, 1, 1))); end
            """;
    private static final RuleSettings SETTINGS = new RuleSettings(Duration.ofSeconds(30), 100, 1);

    private static Judgement judge(RuleSettings settings, String rules, Fact... facts) {
        RuleFiles files = new RuleFiles(new TreeMap<>(Map.of("test.drl", HEAD + rules)));
        return new DroolsJudging(settings, files).judge(List.of(facts),
                LimitsFixture.limits(Profile.GENERAL, Hearsay.TODAY));
    }

    private static Fact asked(Instant at) {
        return new Fact.Asked(Question.SCAN, at);
    }

    @Test
    void a_rule_that_throws_denies() {
        Judgement judgement = judge(SETTINGS, """
                rule "throws" when Asked() then String nothing = null; nothing.length(); end
                """, asked(Hearsay.NOW));

        assertThat(judgement.findings()).extracting(Finding::code).containsExactly("RULES_FAILED");
        assertThat(judgement.findings()).allMatch(Finding::blocks);
    }

    @Test
    void a_condition_that_throws_denies() {
        Judgement judgement = judge(SETTINGS, """
                rule "throws" when Asked() Whereabouts(who.length() > 3) then insert(advise("X", "c")); end
                """, asked(Hearsay.NOW), new PlaceFact.Whereabouts(null, 1));

        assertThat(judgement.findings()).extracting(Finding::code).containsExactly("RULES_FAILED");
    }

    @Test
    void rules_that_do_not_compile_deny() {
        assertThat(judge(SETTINGS, "rule \"broken\" when Nobody() then end", asked(Hearsay.NOW)).findings())
                .extracting(Finding::code).containsExactly("RULES_FAILED");
    }

    @Test
    void rules_without_an_end_deny() {
        Judgement judgement = judge(SETTINGS, """
                rule "endless" when Whereabouts($who: who, $metres: metresFromSite)
                then insert(new Whereabouts($who, $metres + 1)); end
                """, asked(Hearsay.NOW), new PlaceFact.Whereabouts("x", 1));

        assertThat(judgement.findings()).extracting(Finding::code).containsExactly("RULES_FAILED");
    }

    @Test
    void rules_that_take_too_long_deny() {
        Judgement judgement = judge(new RuleSettings(Duration.ZERO, 100, 1), "", asked(Hearsay.NOW));

        assertThat(judgement.findings()).extracting(Finding::code).containsExactly("RULES_FAILED");
    }

    @Test
    void no_question_and_two_questions_deny() {
        assertThat(judge(SETTINGS, "").findings()).extracting(Finding::code).containsExactly("RULES_FAILED");
        assertThat(judge(SETTINGS, "", asked(Hearsay.NOW), asked(Hearsay.NOW.plusSeconds(1))).findings())
                .extracting(Finding::code).containsExactly("RULES_FAILED");
    }

    @Test
    void before_the_pack_was_in_force_everything_is_denied() {
        Instant first = LocalDate.of(2025, 4, 17).atStartOfDay(Hearsay.ZONE).toInstant();

        assertThat(Hearsay.asked(Question.SCAN).at(first.minusMillis(1)).blocks()).containsExactly("RULES_FAILED");
        assertThat(Hearsay.asked(Question.SCAN).at(first).blocks()).doesNotContain("RULES_FAILED");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31T15:59:59.999Z, old", "2026-05-31T16:00:00Z, new", "2035-01-01T00:00:00Z, new"})
    void a_rule_is_in_force_from_the_first_moment_of_its_day_by_the_decision_s_clock(Instant at, String rule) {
        String rules = """
                rule "old" date-expires "2026-06-01" when Asked() then insert(advise("old", "c")); end
                rule "new" date-effective "2026-06-01" when Asked() then insert(advise("new", "c")); end
                """;
        TimeZone machine = TimeZone.getDefault();
        for (String zone : List.of("America/Los_Angeles", "Asia/Shanghai", "Pacific/Kiritimati")) {
            try {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));

                assertThat(judge(SETTINGS, rules, asked(at)).findings()).extracting(Finding::code)
                        .containsExactly(rule);
            } finally {
                TimeZone.setDefault(machine);
            }
        }
    }

    @Test
    void the_names_of_the_rules_that_fired_are_told_in_their_order() {
        Judgement judgement = Hearsay.asked(Question.SCAN).without(PermitFact.PermitOnFile.class).judged();

        assertThat(judgement.rulesFired()).contains("No permit, no hot work", "A certificate without any flaw is valid")
                .endsWith("A welder is judged by the best of his certificates").doesNotHaveDuplicates();
    }

    @Test
    void the_order_in_which_facts_are_told_changes_nothing() {
        List<Fact> facts = new ArrayList<>(List.of(asked(Hearsay.NOW), new MachineFact.Attempt("M-1", "welder1"),
                new WelderFact.Worker("welder1", "U-1", AgeGroup.WORKING),
                new WelderFact.Banned("welder1", "b", Hearsay.TODAY, null), Hearsay.place(true, null, null)));
        var limits = LimitsFixture.limits(Profile.GENERAL, Hearsay.TODAY);
        List<Finding> first = Hearsay.RULES.judge(facts, limits).findings();

        for (int i = 0; i < facts.size(); i++) {
            facts.add(facts.remove(0));
            assertThat(Hearsay.RULES.judge(facts, limits).findings()).isEqualTo(first).hasSizeGreaterThan(3);
        }
    }
}
