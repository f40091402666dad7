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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts findings into the reader's words: what is wrong, by which clause, and what to do about it. */
@Component
public class Reasons {

    private final FindingText text;
    private final Deciding deciding;
    private final Names familiar;

    Reasons(FindingText text, Deciding deciding, Names familiar) {
        this.text = text;
        this.deciding = deciding;
        this.familiar = familiar;
    }

    /** What refuses first. Who and what is within the reader's scope is called by name. */
    public List<Reason> of(List<Finding> findings, Locale locale) {
        return of(findings, names(findings.stream()), locale);
    }

    /** @param names of people, units and places, by their numbers and codes */
    public List<Reason> of(List<Finding> findings, Map<String, String> names, Locale locale) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).map(it -> new Reason(it.code(),
                it.severity().name(), it.clause(), text.of(it, names, locale))).toList();
    }

    /** By the id of the decision; nothing of one that is not stored. */
    public Map<String, List<Reason>> of(Collection<String> decisionIds, Locale locale) {
        List<Decision> found = deciding.find(decisionIds);
        Map<String, String> names = names(found.stream().flatMap(it -> it.findings().stream()));
        return found.stream().collect(Collectors.toMap(Decision::decisionId, it -> of(it.findings(), names, locale)));
    }

    private Map<String, String> names(Stream<Finding> findings) {
        return familiar.familiar(findings.flatMap(it -> it.arguments().stream()).toList());
    }

    public record Reason(String code, String severity, String clause, String sentence) {}
}
