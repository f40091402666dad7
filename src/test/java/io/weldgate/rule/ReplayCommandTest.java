package io.weldgate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Question;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions in files are judged again, by the rules of then or by others. */
class ReplayCommandTest extends ReplayFixture {

    @ParameterizedTest
    @EnumSource(Question.class)
    void a_decision_taken_away_in_a_file_is_judged_the_same_elsewhere(Question question) throws IOException {
        file("allowed", decision(Hearsay.asked(question), question));
        file("refused", decision(Hearsay.asked(question).with(Hearsay.place(true, null, null)), question));

        assertThat(replay(decisions.toString())).isEqualTo(ReplayCommand.SAME);
        assertThat(said()).contains("2 decisions: 2 the same, 0 different; 0 by another rule pack.");
    }

    @Test
    void a_new_rule_pack_is_rehearsed_over_past_decisions_and_the_verdicts_that_flip_are_listed() throws IOException {
        Path rules = rules();
        Path permit = rules.resolve("permit.drl");
        Files.writeString(permit, Files.readString(permit).replace("extinguishers < $least",
                "extinguishers < $least + 1"));
        ObjectNode flips = decision(Hearsay.asked(Question.READINESS), Question.READINESS);
        file("flips", flips);
        file("stays", decision(Hearsay.asked(Question.RENEWAL), Question.RENEWAL));

        assertThat(replay(decisions.toString(), "--rules", rules.toString())).isEqualTo(ReplayCommand.DIFFERENT);
        assertThat(said()).contains("2 decisions: 1 the same, 1 different; 2 by another rule pack.",
                "+ NM-2 BLOCK (九必须 2) Extinguishers at hand: 2",
                "Verdicts that flip ALLOWED → REFUSED: 1", "    " + flips.get("decisionId").asText() + " (M-1)");
    }

    @Test
    void the_same_rules_in_a_folder_are_the_same_pack() throws IOException {
        file("one", decision(Hearsay.asked(Question.SCAN), Question.SCAN));

        assertThat(replay(decisions.toString(), "--rules", rules().toString())).isEqualTo(ReplayCommand.SAME);
        assertThat(said()).contains("the rule pack is that of the decision");
    }

    @Test
    void a_finding_that_was_tampered_with_shows() throws IOException {
        ObjectNode decision = decision(Hearsay.asked(Question.SCAN).without(PermitFact.PermitOnFile.class),
                Question.SCAN);
        decision.withArray("findings").removeAll();
        decision.put("verdict", "ALLOWED");

        assertThat(replay(file("tampered", decision).toString())).isEqualTo(ReplayCommand.DIFFERENT);
        assertThat(said()).contains("ALLOWED → REFUSED", "+ NO_PERMIT").doesNotContain("decisions:");
    }

    @Test
    void a_page_and_a_list_of_decisions_are_as_good_as_one() throws IOException {
        ObjectNode decision = decision(Hearsay.asked(Question.SCAN), Question.SCAN);
        decision.withArray("findings").forEach(finding -> ((ObjectNode) finding).put("message", "in words"));
        Path page = file("page", JSON.createObjectNode().put("page", 0)
                .set("items", JSON.createArrayNode().add(decision).add(decision)));
        Path list = file("list", JSON.createArrayNode().add(decision));

        assertThat(replay(page.toString(), list.toString())).isEqualTo(ReplayCommand.SAME);
        assertThat(said()).contains("3 decisions: 3 the same");
    }

    @Test
    void who_reads_chinese_is_told_in_chinese() throws IOException {
        Path file = file("one", decision(Hearsay.asked(Question.SCAN), Question.SCAN));

        ReplayCommand.run(new String[] {file.toString()}, out(), Locale.SIMPLIFIED_CHINESE);

        assertThat(said()).startsWith("相同  D-").contains("规则包与当时一致");
    }

    @Test
    void a_long_list_is_judged_one_by_one_and_a_decision_without_end_is_refused() throws IOException {
        ObjectNode decision = decision(Hearsay.asked(Question.SCAN), Question.SCAN);
        Path list = folder.resolve("long.json");
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            out.write("[" + decision);
            for (int i = 0; i < 3_000; i++) {
                out.write("," + decision);
            }
            out.write("]");
        }
        Path endless = folder.resolve("endless.json");
        try (BufferedWriter out = Files.newBufferedWriter(endless)) {
            out.write("{\"decisionId\":[");
            for (int i = 0; i < 20_000_000; i++) {
                out.write("0,");
            }
        }

        assertThat(replay(list.toString())).isEqualTo(ReplayCommand.SAME);
        assertThat(replay(endless.toString())).isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(said()).contains("3001 decisions: 3001 the same", "longer than 16777216 bytes");
    }
}
