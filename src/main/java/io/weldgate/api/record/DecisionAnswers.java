package io.weldgate.api.record;

import io.weldgate.decision.Decision;
import io.weldgate.decision.DecisionOnFile;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.FindingText;
import io.weldgate.decision.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells decisions whole, so that whoever keeps the answer can judge it again without this system. */
@Component
class DecisionAnswers {

    private final FindingText text;

    DecisionAnswers(FindingText text) {
        this.text = text;
    }

    Told of(Decision decision, Locale locale) {
        DecisionOnFile told = decision.onFile();
        return new Told(told.decisionId(), told.kind().name(), told.subject(), told.at(), told.profile().name(),
                told.verdict().name(), told.findings().stream().map(finding -> of(finding, locale)).toList(),
                told.facts(), told.limits(), told.rulePack(), told.rulesFired());
    }

    private Reason of(Finding finding, Locale locale) {
        return new Reason(finding.code(), finding.severity().name(), finding.clause(), text.of(finding, locale),
                finding.arguments());
    }

    /**
     * @param subject permit number, or machine code where there was no permit
     * @param limits  those in force, which a replay needs as much as the facts
     */
    record Told(String decisionId, String kind, String subject, Instant at, String profile, String verdict,
            List<Reason> findings, List<Fact> facts, Limits limits, String rulePack, List<String> rulesFired) {}

    /** @param arguments what the message is filled with */
    record Reason(String code, String severity, String clause, String message, List<String> arguments) {}
}
