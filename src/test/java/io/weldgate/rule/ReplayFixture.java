package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.RULES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.DecidingFixture;
import io.weldgate.decision.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of decisions, and what is said of them when they are judged again. */
abstract class ReplayFixture {

    static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    private final Deciding deciding = DecidingFixture.deciding(RULES, NOW);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    @TempDir
    Path folder;
    Path decisions;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        decisions = Files.createDirectory(folder.resolve("decisions"));
    }

    ObjectNode decision(Hearsay told, Question question) {
        String id = deciding.decide(question, "M-1", told.facts()).decisionId();
        return JSON.valueToTree(deciding.find(id).orElseThrow().onFile());
    }

    Path file(String name, JsonNode content) throws IOException {
        return Files.writeString(decisions.resolve(name + ".json"), content.toString());
    }

    Path rules() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        for (var file : RuleFiles.at("classpath:rules/**/*.drl").texts().entrySet()) {
            Files.writeString(rules.resolve(file.getKey()), file.getValue());
        }
        return rules;
    }

    int replay(String... arguments) {
        return ReplayCommand.run(arguments, out(), Locale.ENGLISH);
    }

    PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
