package io.weldgate.web.record;

import io.weldgate.decision.DecisionOnFile;
import io.weldgate.decision.FactFields;
import io.weldgate.registry.KnownNames;
import io.weldgate.registry.Scope;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The names behind the numbers and codes that a decision tells, as far as the reader may see whom they mean. */
@Component
class FamiliarNames {

    private final KnownNames known;

    FamiliarNames(KnownNames known) {
        this.known = known;
    }

    /** By number or code. */
    Map<String, String> in(DecisionOnFile decision, Scope scope) {
        Set<String> words = new TreeSet<>();
        decision.facts().forEach(fact -> FactFields.of(fact)
                .forEach(field -> collect(FactFields.value(fact, field), words)));
        decision.findings().forEach(finding -> words.addAll(finding.arguments()));
        return known.ofWords(words, scope);
    }

    private static void collect(Object value, Set<String> words) {
        if (value instanceof String word) {
            words.add(word);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, words));
        }
    }
}
