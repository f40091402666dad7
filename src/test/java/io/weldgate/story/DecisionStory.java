package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.rule.ReplayCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refusal is taken away in a file and judged again by someone who has nothing but the file and the jar. */
class DecisionStory extends Story {

    private static final String MACHINE = "M-0006";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String decisionId;

    @BeforeEach
    void aRefusal() {
        crew = new Crew(port);
        decisionId = crew.as("welder2").post("/machines/" + MACHINE + "/scan", Map.of("latitude", 40.408,
                "longitude", 110.034)).body().get("decisionId").asText();
    }

    @Test
    void what_the_api_tells_of_a_decision_is_enough_to_judge_it_again_offline() throws IOException {
        JsonNode told = crew.as("welder2").get("/decisions/" + decisionId).body();
        Path file = Files.writeString(folder.resolve("decision.json"), told.toString());

        assertThat(told.fieldNames()).toIterable().contains("decisionId", "kind", "at", "verdict", "findings", "facts",
                "rulePack", "rulesFired", "subject", "profile", "limits");
        assertThat(replay(file)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(decisionId);
    }

    @Test
    void an_answer_that_was_altered_on_the_way_shows() throws IOException {
        ObjectNode told = (ObjectNode) crew.as("welder2").get("/decisions/" + decisionId).body();
        told.put("verdict", "ALLOWED");

        assertThat(replay(Files.writeString(folder.resolve("altered.json"), told.toString()))).isEqualTo(1);
    }

    @Test
    void a_page_of_decisions_is_an_auditors_file() throws IOException {
        JsonNode page = crew.as("em1").get("/decisions?subject=" + MACHINE + "&size=100").body();

        assertThat(ids(page)).contains(decisionId);
        assertThat(page.get("items").findValuesAsText("subject")).containsOnly(MACHINE);
        assertThat(replay(Files.writeString(folder.resolve("page.json"), page.toString()))).isZero();
    }

    @Test
    void the_list_tells_nobody_of_what_he_may_not_see_and_keeps_to_the_times_asked_for() {
        String at = crew.as("welder2").get("/decisions/" + decisionId).body().get("at").asText();

        assertThat(ids(crew.as("welder1").get("/decisions?size=100").body())).contains(decisionId);
        for (String stranger : List.of("safety2", "em2")) {
            assertThat(ids(crew.as(stranger).get("/decisions?size=100").body())).doesNotContain(decisionId);
            assertThat(ids(crew.as(stranger).get("/decisions?subject=" + MACHINE).body())).isEmpty();
        }
        assertThat(ids(crew.as("safety1").get("/decisions?subject=" + MACHINE + "&from=" + at).body()))
                .contains(decisionId);
        assertThat(ids(crew.as("safety1").get("/decisions?size=100&to=" + at).body())).doesNotContain(decisionId);
        assertThat(crew.as("safety1").get("/decisions?page=-1").status()).isEqualTo(422);
    }

    @Test
    void a_long_list_comes_page_by_page() {
        crew.as("welder2").post("/machines/" + MACHINE + "/scan", Map.of("latitude", 40.408, "longitude", 110.034));

        JsonNode first = crew.as("safety1").get("/decisions?subject=" + MACHINE + "&size=1").body();
        JsonNode second = crew.as("safety1").get("/decisions?subject=" + MACHINE + "&size=1&page=1").body();

        assertThat(first.get("more").asBoolean()).isTrue();
        assertThat(ids(first)).hasSize(1).doesNotContainAnyElementsOf(ids(second));
    }

    private int replay(Path file) {
        return ReplayCommand.run(new String[] {file.toString()}, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items").findValuesAsText("decisionId");
    }
}
