package io.weldgate.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What everybody must have read before he starts a welding machine: {@code instructions/start_zh.txt} and its
 * translation. The first line is the edition, each further line a rule; a new edition is read again by everyone.
 */
@Component
public class StartInstructions {

    private final List<String> chinese;
    private final List<String> english;

    /** @throws IllegalStateException if the translation is of another edition or length */
    StartInstructions() {
        this(read("zh"), read("en"));
    }

    StartInstructions(List<String> chinese, List<String> english) {
        if (chinese.size() < 2 || chinese.size() != english.size() || !chinese.get(0).equals(english.get(0))) {
            throw new IllegalStateException("the start instructions in Chinese and English are not the same edition");
        }
        this.chinese = chinese;
        this.english = english;
    }

    public String edition() {
        return chinese.get(0);
    }

    public List<String> rules(Locale locale) {
        List<String> lines = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
        return lines.subList(1, lines.size());
    }

    private static List<String> read(String language) {
        try {
            return new ClassPathResource("instructions/start_" + language + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(Predicate.not(String::isEmpty)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the start instructions are missing", e);
        }
    }
}
