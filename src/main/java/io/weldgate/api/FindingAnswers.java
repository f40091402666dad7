package io.weldgate.api;

import io.weldgate.decision.Finding;
import io.weldgate.decision.FindingText;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts findings into the reader's words. */
@Component
public class FindingAnswers {

    private final FindingText text;

    FindingAnswers(FindingText text) {
        this.text = text;
    }

    public List<FindingAnswer> of(List<Finding> findings, Locale locale) {
        return findings.stream().map(it -> new FindingAnswer(it.code(), it.severity().name(), it.clause(),
                text.of(it, locale))).toList();
    }
}
