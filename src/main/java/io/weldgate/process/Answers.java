package io.weldgate.process;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What business operations, task forms and messages may answer to the diagrams. An operation that is not here may
 * answer anything; a form or a message that is not here may set every flag that Java sets to anything. An answer too
 * many costs nothing; one too few hides paths from the proof, which notices only where nothing at all leads on.
 */
final class Answers {

    /** Stands for any value. */
    static final String ANY = "?";

    static final Map<String, Set<String>> OPERATIONS = all(Vocabulary::operations);

    /** The forms and the flags that they set; most set none. */
    static final Map<String, Map<String, Set<String>>> FORMS = all(Vocabulary::forms);

    /** The messages and the flags that they bring; most bring none. */
    static final Map<String, Map<String, Set<String>>> MESSAGES = Names.MESSAGES.stream()
            .collect(Collectors.toMap(message -> message, message -> Vocabulary.ALL.stream()
                    .map(words -> words.brought().get(message)).filter(Objects::nonNull).findFirst()
                    .orElse(Map.of())));

    private static final Map<String, Set<String>> ANY_FLAG = Names.VARIABLES.stream()
            .filter(flag -> !Names.KEYS.contains(flag)).collect(Collectors.toMap(flag -> flag, flag -> Set.of(ANY)));

    private Answers() {}

    private static <V> Map<String, V> all(Function<Vocabulary, Map<String, V>> of) {
        return Vocabulary.ALL.stream().flatMap(words -> of.apply(words).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Set<String> ofOperation(String operation) {
        return OPERATIONS.getOrDefault(operation, Set.of(ANY));
    }

    static Map<String, Set<String>> ofForm(String form) {
        return FORMS.getOrDefault(form, ANY_FLAG);
    }

    static Map<String, Set<String>> ofMessage(String message) {
        return MESSAGES.getOrDefault(message, ANY_FLAG);
    }

    /** The flags that Java sets by the forms and messages above; what other Java flags hold is never known. */
    static Set<String> flags() {
        return Stream.concat(FORMS.values().stream(), MESSAGES.values().stream())
                .flatMap(flags -> flags.keySet().stream()).collect(Collectors.toSet());
    }
}
