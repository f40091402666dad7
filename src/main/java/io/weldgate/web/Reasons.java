package io.weldgate.web;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Finding;
import io.weldgate.decision.FindingText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts findings into the reader's words: what is wrong, by which clause, and what to do about it. */
@Component
class Reasons {

    private final FindingText text;
    private final Deciding deciding;

    Reasons(FindingText text, Deciding deciding) {
        this.text = text;
        this.deciding = deciding;
    }

    /** What refuses first. */
    List<Reason> of(List<Finding> findings, Locale locale) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).map(it -> new Reason(it.code(),
                it.severity().name(), it.clause(), text.of(it, locale))).toList();
    }

    /** Of a stored decision; empty where none is stored. */
    List<Reason> of(String decisionId, Locale locale) {
        return decisionId == null ? List.of()
                : deciding.find(decisionId).map(it -> of(it.findings(), locale)).orElse(List.of());
    }

    record Reason(String code, String severity, String clause, String sentence) {}
}
