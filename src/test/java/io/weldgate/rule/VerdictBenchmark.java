package io.weldgate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.Turns;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Limits;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * {@code mvn test -Pbenchmarks -Dtest=VerdictBenchmark}: a verdict with its findings and the rules that fired, facts in
 * memory, against a bare session on the same rules and facts. That the verdicts are right, a million certificates tell
 * in {@link CertificateOracleTest}.
 */
class VerdictBenchmark {

    private static final int VERDICTS = 2000;
    private static final double MICROSECOND = 1e3;

    private final KieBase rules = RuleBase.compile(RuleFiles.at("classpath:rules/**/*.drl"));

    @Test
    void a_scan_that_is_refused() throws Exception {
        measure("scan without a permit", Hearsay.asked(Question.SCAN).without(PermitFact.PermitOnFile.class));
    }

    @Test
    void the_last_verdict_before_the_unlock() throws Exception {
        measure("readiness", Hearsay.asked(Question.READINESS));
    }

    private void measure(String what, Hearsay told) throws Exception {
        List<Fact> facts = told.told();
        Limits limits = told.limits();
        assertThat(told.findings()).isNotEmpty();
        Turns turns = Turns.of(VERDICTS, verdicts -> each(verdicts, () -> bare(facts, limits)),
                verdicts -> each(verdicts, () -> Hearsay.RULES.judge(facts, limits)));
        Turns.tell("verdict, %s, %d facts: bare session p50 %.0f p99 %.0f us, ours p50 %.0f p99 %.0f us (p99 %.2fx)",
                what, facts.size(), turns.bare(0.5) / MICROSECOND, turns.bare(0.99) / MICROSECOND,
                turns.ours(0.5) / MICROSECOND, turns.ours(0.99) / MICROSECOND, turns.ratio(0.99));
    }

    private void bare(List<Fact> facts, Limits limits) {
        KieSession session = rules.newKieSession();
        session.insert(limits);
        facts.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
    }

    private static long[] each(int times, Runnable verdict) {
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            verdict.run();
            taken[i] = System.nanoTime() - begun;
        }
        return taken;
    }
}
