package io.weldgate.web;

import io.weldgate.decision.Deciding;
import io.weldgate.decision.Decision;
import io.weldgate.decision.Finding;
import io.weldgate.decision.FindingText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts findings into the reader's words: what is wrong, by which clause, and what to do about it. */
@Component
public class Reasons {

    private final FindingText text;
    private final Deciding deciding;

    Reasons(FindingText text, Deciding deciding) {
        this.text = text;
        this.deciding = deciding;
    }

    /** What refuses first. */
    public List<Reason> of(List<Finding> findings, Locale locale) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).map(it -> new Reason(it.code(),
                it.severity().name(), it.clause(), text.of(it, locale))).toList();
    }

    /** By the id of the decision; nothing of one that is not stored. */
    public Map<String, List<Reason>> of(Collection<String> decisionIds, Locale locale) {
        return deciding.find(decisionIds).stream()
                .collect(Collectors.toMap(Decision::decisionId, it -> of(it.findings(), locale)));
    }

    public record Reason(String code, String severity, String clause, String sentence) {}
}
