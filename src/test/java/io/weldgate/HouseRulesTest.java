package io.weldgate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

class HouseRulesTest {

    private static final int LONGEST = 200;
    private static final int WIDEST = 120;
    private static final String TEXT_BLOCK = "\"\"\"";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.weldgate");
    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("crooked");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return HouseRules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertThatCode(() -> rule.getValue().check(HOUSE)).doesNotThrowAnyException()));
    }

    /** A rule that nothing can break is no rule: each one finds its offender in the crooked house. */
    @TestFactory
    Stream<DynamicTest> every_rule_is_seen_to_fail() {
        return HouseRules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertThat(broken(rule.getValue())).as("found in the crooked house").isTrue()));
    }

    @Test
    void no_source_file_is_longer_than_two_hundred_lines() throws IOException {
        assertThat(longerThan(LONGEST, "src")).isEmpty();
        assertThat(longerThan(LONGEST / 10, "src/test/java/crooked")).as("found in the crooked house").isNotEmpty();
    }

    @Test
    void no_line_is_wider_than_a_hundred_and_twenty_characters_unless_in_a_text_block() throws IOException {
        assertThat(widerThan(WIDEST, "src")).isEmpty();
        assertThat(widerThan(WIDEST / 2, "src/test/java/crooked")).as("found in the crooked house").isNotEmpty();
    }

    /** See {@link FormToken}. */
    @Test
    void no_test_makes_the_application_that_all_share_another_one() {
        JavaClasses tests = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("io.weldgate");

        noClasses().should().callMethod(SecurityMockMvcRequestPostProcessors.class, "csrf").check(tests);
        assertThat(tests.contain(FormToken.class)).as("tests were looked at").isTrue();
    }

    private static List<Path> longerThan(int most, String folder) throws IOException {
        List<Path> longer = new ArrayList<>();
        for (Path file : sources(folder)) {
            if (Files.readAllLines(file).size() > most) {
                longer.add(file);
            }
        }
        return longer;
    }

    private static List<String> widerThan(int most, String folder) throws IOException {
        List<String> wider = new ArrayList<>();
        for (Path file : sources(folder)) {
            boolean block = false;
            for (String line : Files.readAllLines(file)) {
                block ^= line.split(TEXT_BLOCK, -1).length % 2 == 0;
                if (!block && !line.contains(TEXT_BLOCK) && line.length() > most) {
                    wider.add(file + ": " + line.strip());
                }
            }
        }
        return wider;
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }

    private boolean broken(ArchRule rule) {
        return rule.evaluate(CROOKED).hasViolation();
    }
}
