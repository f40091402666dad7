package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.RULES;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;
import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.decision.Change;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Finding;
import io.weldgate.decision.Finding.Severity;
import io.weldgate.decision.Question;
import io.weldgate.decision.RemediesFixture;
import io.weldgate.decision.Remedy;
import io.weldgate.decision.Remedy.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says would have to change is changed here, and judged again. */
class RemediesTest {

    private static final Pattern BLOCKING = Pattern.compile(
            "insert\\(refuse\\(\"([^\"]+)\"|insert\\(flaw\\(\\$held, CertificateOutcome\\.(\\w+)");

    @ParameterizedTest
    @MethodSource("io.weldgate.rule.Refusals#all")
    void what_is_said_to_remove_a_finding_removes_it_and_touches_nothing_else(Hearsay refused) {
        List<Fact> told = refused.told();
        List<Finding> findings = refused.findings();
        assertThat(findings).anyMatch(Finding::blocks);

        for (Finding finding : findings.stream().filter(Finding::blocks).toList()) {
            Remedy remedy = RemediesFixture.remedy(finding, told, refused.limits());
            assertThat(remedy.known()).as(finding.code()).isTrue();
            assertThat(remedy.ways()).as(finding.code()).isNotEmpty();
            for (Way way : remedy.ways()) {
                List<Fact> altered = RemediesFixture.applied(way, told);

                assertThat(RULES.judge(altered, refused.limits()).findings()).as("%s after %s", finding, way)
                        .doesNotContain(finding).extracting(Finding::code).doesNotContain("RULES_FAILED");
                assertThat(others(altered, told)).allMatch(fact -> named(fact, way));
                assertThat(others(told, altered)).allMatch(fact -> way.changes().stream()
                        .anyMatch(change -> fact.equals(change.fact())));
            }
        }
    }

    @Test
    void every_entry_of_the_book_is_tried() {
        Set<String> tried = new HashSet<>();
        Refusals.all().forEach(refused -> refused.findings().stream().filter(Finding::blocks).forEach(finding ->
                tried.add(RemediesFixture.entry(finding, refused.question()))));

        assertThat(RemediesFixture.entries()).allSatisfy(entry ->
                assertThat(entry.equals("RULES_FAILED") || tried.contains(entry)).as(entry).isTrue());
    }

    @Test
    void whatever_a_rule_may_refuse_has_its_entry() {
        Set<String> codes = new TreeSet<>(Set.of("RULES_FAILED", "GAS_TEST_FAILED", "GAS_EXCEEDED"));
        RuleFiles.at("classpath:rules/**/*.drl").texts().values().forEach(text -> BLOCKING.matcher(text).results()
                .map(found -> found.group(1) != null ? found.group(1) : blocking(found.group(2)))
                .filter(code -> !code.isEmpty()).forEach(codes::add));

        assertThat(codes).hasSizeGreaterThan(40).allSatisfy(code -> assertThat(RemediesFixture.entries())
                .as("rules/remedies.yml says nothing of " + code)
                .anyMatch(entry -> entry.equals(code) || entry.startsWith(code + " ")));
    }

    @Test
    void a_limit_is_named_with_what_it_asks() {
        Hearsay few = asked(Question.READINESS).with(permit().withExtinguishers(1).fact());

        Change change = RemediesFixture.remedy(few.findings().stream().filter(Finding::blocks)
                .findFirst().orElseThrow(), few.told(), few.limits()).ways().get(0).changes().get(0);

        assertThat(change.musts()).singleElement().satisfies(must -> {
            assertThat(must.is()).isEqualTo(1);
            assertThat(must.value()).isEqualTo(2);
            assertThat(must.limits()).containsExactly("extinguishers");
        });
    }

    private static boolean named(Fact altered, Way way) {
        return way.changes().stream().anyMatch(change -> change.kind().equals(altered.getClass().getSimpleName()));
    }

    private static List<Fact> others(List<Fact> facts, List<Fact> without) {
        return facts.stream().filter(fact -> !without.contains(fact)).toList();
    }

    private static String blocking(String outcome) {
        return CertificateOutcome.valueOf(outcome).severity() == Severity.BLOCK ? outcome : "";
    }
}
