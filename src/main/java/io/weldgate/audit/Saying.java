package io.weldgate.audit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of the platform's own as it is kept: which message, and its arguments. It may stand amid other text, and
 * whoever reads has it in his language.
 *
 * @param message   key of a message
 * @param arguments plain texts, instants and durations as ISO 8601
 */
public record Saying(String message, List<String> arguments) {

    private static final Pattern WRITTEN = Pattern.compile("⟦([\\w.-]++(?:\\|[^|⟦⟧]*+)*+)⟧");
    private static final Pattern SIGNS = Pattern.compile("[|⟦⟧]");
    private static final String BETWEEN = "|";

    public static Saying of(String message, String... arguments) {
        return new Saying(message, List.of(arguments));
    }

    /** As it is kept; of an argument only our own signs are lost. */
    public String written() {
        return Stream.concat(Stream.of(message), arguments.stream().map(it -> SIGNS.matcher(it).replaceAll(" ")))
                .collect(Collectors.joining(BETWEEN, "⟦", "⟧"));
    }

    /** The text with every sentence of ours put into words; null stays null. */
    public static String told(String text, Function<Saying, String> words) {
        return text == null ? null : WRITTEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.apply(read(found.group(1)))));
    }

    private static Saying read(String written) {
        List<String> parts = Arrays.asList(written.split(Pattern.quote(BETWEEN), -1));
        return new Saying(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
    }
}
