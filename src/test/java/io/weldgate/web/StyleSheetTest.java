package io.weldgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * An old phone on a slow network fetches of Tabler's style sheet, half a megabyte, only the rules that can concern a
 * page: assets/tabler.css. Where a template uses another class of Tabler, this fails, and the new file lies in
 * target/tabler.css.
 */
class StyleSheetTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CARRIED = RESOURCES.resolve("static/assets/tabler.css");
    private static final String HEAD = """
            /* What the pages use of Tabler 1.4.0 (https://tabler.io), made by StyleSheetTest. Copyright 2018-2025 The Tabler
               Authors, copyright 2018-2025 codecalm.net Paweł Kuna, under the MIT licence: permission is granted, free of charge,
               to deal in it without restriction, provided that this notice stays; it is provided "as is", without warranty. */
            """;
    private static final Pattern CLASSES =
            Pattern.compile("(?:class|classappend|className)=\"([^\"]*)\"|classList[^;]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][A-Za-z0-9_-]*)");
    private static final Pattern ELSEWHERE = Pattern.compile("data-bs-theme(=\"?dark|-)|was-validated|\\[dir=");
    private static final List<String> UNUSED = List.of("@keyframes", "@-webkit-keyframes",
            "@font-face", "@media print");

    private final Set<String> used = used();

    @Test
    void the_pages_style_sheet_holds_every_rule_that_they_need() throws IOException {
        Resource[] whole = new PathMatchingResourcePatternResolver().getResources(
                "classpath*:META-INF/resources/webjars/tabler__core/*/dist/css/tabler.min.css");
        String sheet = new String(whole[0].getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> needed = rules(sheet.replaceAll("(?s)/\\*.*?\\*/|@charset[^;]*;", ""));
        Files.writeString(Path.of("target", "tabler.css"), HEAD + String.join("\n", needed) + "\n");

        assertThat(needed).hasSizeGreaterThan(100);
        assertThat(Files.readAllLines(CARRIED)).as("copy target/tabler.css to %s", CARRIED).containsAll(needed);
        assertThat(Files.size(CARRIED)).isLessThan(sheet.length() / 5);
    }

    private List<String> rules(String sheet) {
        List<String> rules = new ArrayList<>();
        for (int at = 0; sheet.indexOf('{', at) >= 0;) {
            int opens = sheet.indexOf('{', at);
            int closes = end(sheet, opens);
            String head = sheet.substring(at, opens).strip();
            String body = sheet.substring(opens + 1, closes);
            if (head.startsWith("@media") || head.startsWith("@supports")) {
                String inner = String.join("", rules(body));
                add(rules, head, inner.isEmpty() || UNUSED.stream().anyMatch(head::startsWith) ? null : inner);
            } else if (UNUSED.stream().noneMatch(head::startsWith)) {
                String selectors = String.join(",", selectors(head).stream().filter(this::concernsAPage).toList());
                add(rules, selectors, selectors.isEmpty() ? null : body);
            }
            at = closes + 1;
        }
        return rules;
    }

    private static void add(List<String> rules, String head, String body) {
        if (body != null) {
            rules.add(head + "{" + body + "}");
        }
    }

    private static int end(String sheet, int opens) {
        int depth = 1;
        int at = opens + 1;
        for (; depth > 0; at++) {
            depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
        }
        return at - 1;
    }

    /** Of a list of selectors each; commas in brackets part nothing. */
    private static List<String> selectors(String head) {
        return List.of(head.split(",(?![^(\\[]*[)\\]])"));
    }

    private boolean concernsAPage(String selector) {
        return !ELSEWHERE.matcher(selector).find() && CLASS.matcher(selector.replaceAll(":not\\([^)]*\\)", ""))
                .results().allMatch(it -> used.contains(it.group(1)));
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        for (Path folder : List.of(RESOURCES.resolve("templates"), RESOURCES.resolve("static/assets"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(it -> it.toString().matches(".*\\.(html|js)") && !it.toString().contains("vendor"))
                        .map(StyleSheetTest::read).map(CLASSES::matcher).flatMap(Matcher::results)
                        .map(it -> WORD.matcher(it.group())).flatMap(Matcher::results)
                        .forEach(it -> used.add(it.group()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return used;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
