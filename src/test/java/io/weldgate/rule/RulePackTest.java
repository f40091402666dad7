package io.weldgate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.springframework.core.io.ClassPathResource;

class RulePackTest {

    private static final RuleFiles FILES = RuleFiles.at("classpath:rules/**/*.drl");
    private static final Pattern CONCLUSION = Pattern.compile(
            "insert\\((?:refuse|route|advise)\\(\"(?<code>[^\"]+)\", (?:\"(?<clause>[^\"]+)\"|\\$clause\\b)"
                    + "|insert\\(new (?:GradeFound|GasTestDemanded|SampledSince)\\([^\"]*\"(?<graded>[^\"]+)\""
                    + "|insert\\(refuse\\(\\$found, \"(?<found>[^\"]+)\""
                    + "|insert\\(flaw\\(\\$held, CertificateOutcome\\.(?<outcome>\\w+), \"(?<because>[^\"]+)\"");
    /** They only carry on what other rules concluded, each with its own clause. */
    private static final Set<String> WITHOUT_A_CLAUSE = Set.of(
            "The day of a decision is told by the clock on the wall, not by the clock of the machine",
            "A certificate stands as its worst flaw lets it", "A welder is judged by the best of his certificates",
            "A place is regulated by its own profile", "A place is regulated by every profile that overlays it",
            "Work is regulated by the profile it was applied for under",
            "Of all reasons for a grade the worst counts, for each profile by its own scale",
            "The grade of the work and its reason are told",
            "What every newest sample showed must be acceptable, demanded or not",
            "What a detector shows must be acceptable during the work",
            "After a detector showed too much, the arc waits for a better reading or a newer sample",
            "Whoever returns or refuses an application is held up by the separation of duties alone",
            "Work that is not escalated is signed as its grade demands",
            "Escalated work is signed as the next worse grade demands");

    @TestFactory
    Stream<DynamicTest> every_rule_is_a_sentence_with_its_clause_and_its_first_day() {
        return rules().stream().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> {
            assertThat(rule.getName()).contains(" ").matches("[A-Z].*[a-z0-9]").hasSizeGreaterThan(20);
            assertThat(rule.getAttributes().get("date-effective").getValue()).matches("\\d{4}-\\d\\d-\\d\\d");
            if (!WITHOUT_A_CLAUSE.contains(rule.getName())) {
                assertThat(CONCLUSION.matcher(rule.getConsequence().toString()).results()).hasSize(1);
            }
        }));
    }

    @Test
    void every_rule_of_the_files_is_in_the_compiled_base_and_says_one_thing_under_one_name() {
        KieBase base = RuleBase.compile(FILES);

        Set<String> compiled = new TreeSet<>();
        base.getKiePackages().forEach(pack -> pack.getRules().stream().map(Rule::getName).forEach(compiled::add));
        assertThat(rules()).extracting(RuleDescr::getName).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void no_rule_mutates_or_prints() {
        assertThat(FILES.texts().values()).noneMatch(text ->
                Pattern.compile("\\b(modify|update|delete|retract|insertLogical|System\\.)\\b").matcher(text).find());
    }

    @Test
    void every_code_has_its_sentence_in_chinese_and_in_english() throws IOException {
        Set<String> codes = new HashSet<>(codes());
        codes.addAll(List.of("RULES_FAILED", "GAS_TEST_FAILED", "GAS_EXCEEDED"));

        for (String file : List.of("findings.properties", "findings_en.properties")) {
            assertThat(messages(file).stringPropertyNames()).describedAs(file)
                    .containsAll(codes.stream().map(code -> "finding." + code).toList());
        }
    }

    @Test
    void every_outcome_of_a_certificate_is_concluded_by_some_rule() {
        assertThat(codes()).containsAll(Stream.of(CertificateOutcome.values()).map(Enum::name).toList());
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(messages("findings_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(messages("findings.properties").stringPropertyNames());
    }

    @Test
    void the_hash_changes_with_a_word_in_a_rule_file_and_with_nothing_else() {
        TreeMap<String, String> altered = new TreeMap<>(FILES.texts());
        altered.computeIfPresent("bans.drl", (name, text) -> text + " ");

        assertThat(new RuleFiles(altered).hash()).isNotEqualTo(FILES.hash());
        assertThat(RuleFiles.at("classpath:rules/**/*.drl").hash()).isEqualTo(FILES.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void rules_that_do_not_compile_are_refused_as_a_whole() {
        RuleFiles broken = new RuleFiles(new TreeMap<>(Map.of("broken.drl",
                "package rules; rule \"x\" when Nobody() then end")));

        assertThatThrownBy(() -> RuleBase.compile(broken)).hasMessageContaining("do not compile");
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (RuleDescr rule : rules()) {
            Matcher conclusion = CONCLUSION.matcher(rule.getConsequence().toString());
            while (conclusion.find()) {
                Stream.of("code", "outcome").map(conclusion::group).filter(Objects::nonNull).forEach(codes::add);
            }
        }
        return codes;
    }

    private static List<RuleDescr> rules() {
        return FILES.texts().values().stream().flatMap(text -> {
            try {
                return new DrlParser(LanguageLevelOption.DRL6).parse(false, new StringReader(text)).getRules().stream();
            } catch (DroolsParserException e) {
                throw new IllegalArgumentException(e);
            }
        }).toList();
    }

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader text = new StringReader(new ClassPathResource("messages/" + file)
                .getContentAsString(StandardCharsets.UTF_8))) {
            messages.load(text);
        }
        return messages;
    }
}
