package io.weldgate.web.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** All steps that may stand on the trail, in words: those that have some. */
@Component
class TrailSteps {

    private static final String FAMILY = "timeline.";

    private final MessageSource messages;
    private final List<String> codes;

    TrailSteps(MessageSource messages, @Value("${spring.messages.basename}") List<String> files) {
        this.messages = messages;
        this.codes = files.stream().flatMap(TrailSteps::keys).filter(key -> key.startsWith(FAMILY))
                .map(key -> key.substring(FAMILY.length())).filter(code -> code.contains(".")).toList();
    }

    /**
     * In the order of their words.
     *
     * @param asked by its code; comes along though nothing is called so, to be seen and taken away again
     */
    List<Step> of(String asked, Locale locale) {
        Stream<String> all = asked == null || asked.isBlank() ? codes.stream()
                : Stream.concat(codes.stream(), Stream.of(asked.strip())).distinct();
        Collator order = Collator.getInstance(locale);
        return all.map(code -> new Step(code, messages.getMessage(FAMILY + code, null, code, locale)))
                .sorted(Comparator.comparing(Step::words, order)).toList();
    }

    record Step(String code, String words) {}

    private static Stream<String> keys(String file) {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource(file + ".properties"))
                    .stringPropertyNames().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the trail cannot be read", e);
        }
    }
}
