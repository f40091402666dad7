package io.weldgate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Judging;
import io.weldgate.decision.Limits;
import io.weldgate.decision.LimitsFixture;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One session after the other is the same one, and nothing of one judgement is left for the next. */
class SessionsTest {

    private static final String RULES = """
            package rules;
            import io.weldgate.decision.Fact.Asked
            import io.weldgate.decision.PlaceFact.Whereabouts
            import io.weldgate.rule.Today
            import static io.weldgate.rule.Conclusions.*
            rule "day" when Asked() then insert(new Today(java.time.LocalDate.of(2026, 1, 1))); end
            rule "there" when Whereabouts($who: who, who.length() > 0) then insert(advise($who, "c")); end
            rule "nobody" when not Whereabouts() then insert(advise("nobody", "c")); end
            rule "late" date-effective "2026-06-01" when Asked() then insert(advise("late", "c")); end
            """;
    private static final Limits LIMITS = LimitsFixture.limits(Profile.GENERAL, Hearsay.TODAY);
    private static final Instant BEFORE = LocalDate.of(2026, 3, 1).atStartOfDay(Hearsay.ZONE).toInstant();

    private final DroolsJudging judging = new DroolsJudging(new RuleSettings(Duration.ofSeconds(30), 100, 1),
            new RuleFiles(new TreeMap<>(Map.of("test.drl", RULES))));

    private List<String> judge(Instant at, Fact... about) {
        List<Fact> facts = new ArrayList<>(List.of(about));
        facts.add(new Fact.Asked(Question.SCAN, at));
        return judging.judge(facts, LIMITS).findings().stream().map(Finding::code).toList();
    }

    @Test
    void neither_facts_nor_the_clock_are_kept() {
        assertThat(judge(Hearsay.NOW, new PlaceFact.Whereabouts("one", 1))).containsExactly("late", "one");
        assertThat(judge(BEFORE, new PlaceFact.Whereabouts("other", 1))).containsExactly("other");
        assertThat(judge(BEFORE)).containsExactly("nobody");
        assertThat(judge(Hearsay.NOW.plus(1, ChronoUnit.DAYS), new PlaceFact.Whereabouts("one", 1)))
                .containsExactly("late", "one");
    }

    @Test
    void nor_the_names_of_the_rules_that_fired() {
        judge(Hearsay.NOW, new PlaceFact.Whereabouts("one", 1));

        assertThat(judging.judge(List.of(new Fact.Asked(Question.SCAN, BEFORE)), LIMITS).rulesFired())
                .containsExactlyInAnyOrder("day", "nobody");
    }

    @Test
    void one_that_failed_is_not_used_again() {
        judge(BEFORE, new PlaceFact.Whereabouts("one", 1));

        assertThat(judge(BEFORE, new PlaceFact.Whereabouts("lost", 1), new PlaceFact.Whereabouts(null, 1)))
                .containsExactly("RULES_FAILED");
        assertThat(judge(BEFORE, new PlaceFact.Whereabouts("other", 1))).containsExactly("other");
    }

    @Test
    void a_verdict_by_all_rules_is_the_same_whatever_was_judged_before() {
        for (int i = 0; i < 20; i++) {
            for (Question question : Question.values()) {
                Hearsay plain = Hearsay.asked(question);
                Hearsay lacking = Hearsay.asked(question).without(PermitFact.PermitOnFile.class);

                assertThat(List.of(again(plain), again(lacking))).isEqualTo(List.of(fresh(plain), fresh(lacking)));
            }
        }
    }

    private static Judging.Judgement again(Hearsay told) {
        return Hearsay.RULES.judge(told.told(), told.limits());
    }

    private static Judging.Judgement fresh(Hearsay told) {
        return new DroolsJudging(RuleSettings.patient()).judge(told.told(), told.limits());
    }
}
