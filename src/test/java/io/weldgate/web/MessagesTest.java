package io.weldgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page can say, it can say in both languages. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)|messages\\.msg\\('([^']+)'\\)");
    private static final Pattern STEP = Pattern.compile(
            "(?:Entry\\.of|moving\\.move|said|demanded)\\([^\";]*\"([a-z]+\\.[a-z_]+)\"");

    private static final Pattern SAYING = Pattern.compile("(?:Saying\\.of|said)\\([^\";]*\"(said\\.[\\w-]+)\"");

    @ParameterizedTest
    @MethodSource("themes")
    void the_chinese_and_the_english_file_say_the_same_things(String theme) {
        assertThat(messages(theme + ".properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(messages(theme + "_en.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void nothing_is_said_twice_in_a_file(String theme) throws IOException {
        for (String file : List.of(theme + ".properties", theme + "_en.properties")) {
            try (Stream<String> lines = Files.lines(RESOURCES.resolve("messages").resolve(file))) {
                assertThat(lines.filter(line -> line.matches("[\\w.-]+=.*")).map(line -> line.split("=")[0]))
                        .as(file).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_sentence_of_a_template_is_there() {
        Set<String> known = all();

        assertThat(found(RESOURCES.resolve("templates"), ".html", IN_TEMPLATE)).hasSizeGreaterThan(80)
                .allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void every_step_on_the_trail_has_a_sentence() {
        Set<String> known = all();

        assertThat(found(Path.of("src/main/java"), ".java", STEP)).hasSizeGreaterThan(15)
                .allSatisfy(step -> assertThat(known).contains("timeline." + step));
    }

    @Test
    void every_sentence_that_the_platform_itself_writes_down_is_there() {
        Set<String> known = all();

        assertThat(found(Path.of("src/main/java"), ".java", SAYING)).hasSizeGreaterThan(5)
                .allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void every_task_of_the_diagrams_has_a_name_and_says_what_to_do() {
        Set<String> known = all();

        assertThat(found(Path.of("processes"), ".bpmn", Pattern.compile("formKey=\"([^\"]+)\""))).hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(known).contains("task." + key, "task." + key + ".what"));
    }

    @Test
    void every_diagram_has_a_name() {
        Set<String> known = all();

        assertThat(found(Path.of("processes"), ".bpmn", Pattern.compile("<bpmn:process id=\"([^\"]+)\"")))
                .hasSizeGreaterThan(10).allSatisfy(id -> assertThat(known).contains("diagram." + id));
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Every file, by its name in Chinese. */
    static List<String> themes() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.endsWith("_en")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>();
        themes().forEach(theme -> all.addAll(messages(theme + ".properties").stringPropertyNames()));
        return all;
    }

    private static Properties messages(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages").resolve(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
