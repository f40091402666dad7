package io.weldgate.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * A decision as it is handed out, and as an auditor's file holds it: all that it rests on, so that whoever has the
 * rules can judge it again without this system.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DecisionOnFile(String decisionId, Question kind, String subject, Instant at, Profile profile,
        Verdict verdict, List<Finding> findings, List<Fact> facts, Limits limits, String rulePack,
        List<String> rulesFired) {

    /** Judges the same facts by the same clock and limits, but by these rules. */
    public Replay replay(Judging judging) {
        return Replay.of(this, judging.judge(facts, limits));
    }

    /** Whether these rules, with the limits of the decision, are those it was taken by. */
    public boolean isOfPack(Judging judging) {
        return RulePack.of(judging.packHash(), limits).hash().equals(rulePack);
    }

    /** @return what the decision lacks to be judged again; null if it is whole */
    String missing() {
        return decisionId == null ? "decisionId" : kind == null ? "kind" : at == null ? "at"
                : verdict == null ? "verdict" : findings == null ? "findings" : facts == null ? "facts"
                : limits == null ? "limits" : rulePack == null ? "rulePack" : null;
    }
}
