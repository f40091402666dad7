package io.weldgate.decision;

import io.weldgate.decision.Remedy.Way;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What would have to be otherwise, finding by finding: {@code rules/remedies.yml}. */
@Component
class Remedies {

    private static final String NOTHING = "nothing";
    private static final String BEYOND = "beyond ";

    /** By the code of the finding, followed by a word where only a finding with that word is meant. */
    private final Map<String, List<Written>> book = new HashMap<>();

    private record Written(boolean beyond, List<Requirement> requirements) {}

    Remedies() {
        try (InputStream text = new ClassPathResource("rules/remedies.yml").getInputStream()) {
            Map<String, Object> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            entries.forEach((code, ways) -> book.put(code, (ways instanceof List<?> several ? several : List.of(ways))
                    .stream().map(String::valueOf).filter(way -> !way.equals(NOTHING)).map(Remedies::read).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("The remedies cannot be read", e);
        }
    }

    Set<String> entries() {
        return book.keySet();
    }

    /** The entry that speaks of such a finding; of several words in it the last goes before the others. */
    Optional<String> entry(Finding finding, Question question) {
        List<String> words = new ArrayList<>(finding.arguments());
        Collections.reverse(words);
        words.add(question.name());
        return Stream.concat(words.stream().map(word -> finding.code() + " " + word), Stream.of(finding.code()))
                .filter(book::containsKey).findFirst();
    }

    Remedy of(Finding finding, List<Fact> facts, Limits limits) {
        Situation situation = new Situation(finding, facts, limits);
        Optional<String> entry = entry(finding, situation.asked().question());
        return new Remedy(finding, entry.isPresent(), entry.map(book::get).orElse(List.of()).stream()
                .map(way -> way(way, situation)).filter(Objects::nonNull).toList());
    }

    /** @return null where it asks for nothing that is not so already */
    private static Way way(Written way, Situation situation) {
        List<Change> changes = way.requirements.stream().map(requirement -> requirement.in(situation))
                .flatMap(Optional::stream).toList();
        return changes.isEmpty() ? null : new Way(way.beyond, changes);
    }

    private static Written read(String text) {
        boolean beyond = text.startsWith(BEYOND);
        return new Written(beyond, Arrays.stream((beyond ? text.substring(BEYOND.length()) : text).split(";"))
                .map(Requirement::read).toList());
    }
}
