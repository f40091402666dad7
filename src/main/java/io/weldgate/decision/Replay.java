package io.weldgate.decision;

import java.util.List;

/** @param same whether verdict and findings are those of the decision replayed */
public record Replay(boolean same, Verdict verdict, List<Finding> findings) {

    static Replay of(DecisionOnFile decision, Judging.Judgement again) {
        Verdict verdict = Verdict.of(again.findings());
        return new Replay(verdict == decision.verdict() && again.findings().equals(decision.findings()), verdict,
                again.findings());
    }
}
