package io.weldgate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.decision.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be judged again is named, and is never taken for the same. */
class UnusableReplayTest extends ReplayFixture {

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "42", "[1]", "{}", "{\"items\":5}", "{\"decisionId\":\"D-1\"}",
            "not json at all",
        "[{\"decisionId\":\"D-1\",\"kind\":\"NONSENSE\"}]"})
    void what_is_no_decision_is_unusable_and_says_why(String text) throws IOException {
        Path file = Files.writeString(decisions.resolve("broken.json"), text);

        assertThat(replay(file.toString())).isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(said()).startsWith("Unusable: ").contains("broken.json: ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void facts_and_limits_nobody_knows_are_unusable_rather_than_left_out() throws IOException {
        ObjectNode fact = decision(Hearsay.asked(Question.SCAN), Question.SCAN);
        fact.withArray("facts").addObject().put("fact", "Weather").put("wind", 9);
        ObjectNode field = decision(Hearsay.asked(Question.SCAN), Question.SCAN);
        ((ObjectNode) field.withArray("facts").get(1)).put("mood", "good");
        ObjectNode limit = decision(Hearsay.asked(Question.SCAN), Question.SCAN);
        ((ObjectNode) limit.get("limits")).put("patience", "PT1M");

        for (ObjectNode strange : List.of(fact, field, limit)) {
            assertThat(replay(file("strange", strange).toString())).isEqualTo(ReplayCommand.UNUSABLE);
        }
        assertThat(said()).contains("Weather", "mood", "patience");
    }

    @Test
    void one_file_that_is_missing_does_not_keep_the_others_from_being_judged() throws IOException {
        Path file = file("one", decision(Hearsay.asked(Question.SCAN), Question.SCAN));

        assertThat(replay(folder.resolve("nowhere.json").toString(), file.toString()))
                .isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(said()).contains("nowhere.json", "same       D-");
    }

    @Test
    void wrong_words_and_rules_that_are_none_are_unusable() throws IOException {
        String file = file("one", decision(Hearsay.asked(Question.SCAN), Question.SCAN)).toString();
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("x.drl"), "package rules; rule \"x\" when Nobody() then end");

        assertThat(replay()).isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(replay("--rules")).isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(replay(file, "--mercy")).isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(said()).startsWith("Usage: java -jar weldgate.jar replay").doesNotContain("D-");
        assertThat(replay(file, "--rules", decisions.toString())).isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(replay(file, "--rules", broken.toString())).isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(said()).contains("There are no rule files", "The rules do not compile");
    }
}
