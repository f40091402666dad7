package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;

/** What the log of a production run tells, line by line as it is written there. */
class LogStory extends MachineStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Environment environment;
    private final List<JsonNode> lines = new CopyOnWriteArrayList<>();
    private final Logger trail = (Logger) LoggerFactory.getLogger("io.weldgate.audit.Logging");
    private final AppenderBase<ILoggingEvent> listening = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(line(event));
        }
    };
    private final StructuredLogEncoder encoder = new StructuredLogEncoder();

    @BeforeEach
    void listen() {
        trail.getLoggerContext().putObject(Environment.class.getName(), environment);
        encoder.setContext(trail.getLoggerContext());
        encoder.setFormat("ecs");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        listening.setContext(trail.getLoggerContext());
        listening.start();
        trail.setLevel(Level.DEBUG);
        trail.setAdditive(false);
        trail.addAppender(listening);
    }

    @AfterEach
    void listenNoMore() {
        trail.detachAppender(listening);
        trail.setAdditive(true);
        trail.setLevel(null);
    }

    @Test
    void a_line_of_a_permit_s_act_tells_permit_account_and_request_and_no_name() throws Exception {
        var job = Job.appliedFor(crew, machineCode);

        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                + "/api/v1/permits/" + job.permitNo() + "/withdrawal")).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + crew.as("welder1").bearer())
                .POST(HttpRequest.BodyPublishers.ofString("{\"reason\":\"王焊回家\"}")).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode line = told(job.permitNo(), "permit.withdrawn");
        assertThat(line.get("permitNo").asText()).isEqualTo(job.permitNo());
        assertThat(line.get("account").asText()).isEqualTo("welder1");
        assertThat(line.get("requestId").asText())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
        assertThat(lines).allSatisfy(it -> assertThat(it.toString()).doesNotContain("王焊"));
    }

    @Test
    void what_terminals_timers_and_tasks_bring_about_tells_its_permit_and_device_too() {
        var job = Job.appliedFor(crew, machineCode).working().closed();

        JsonNode answer = told(job.permitNo(), "command.answered");
        assertThat(answer.get("permitNo").asText()).isEqualTo(job.permitNo());
        assertThat(answer.get("deviceId").asText()).isEqualTo(chip.deviceId());
        assertThat(told(job.permitNo(), "permit.closed").get("permitNo").asText()).isEqualTo(job.permitNo());
        assertThat(told(job.permitNo(), "permit.closed").get("account").asText()).isEqualTo("safety1");
    }

    @Test
    void a_request_keeps_the_number_that_a_proxy_gave_it_unless_it_is_none() throws IOException, InterruptedException {
        for (var given : Map.of("0123456789abcdef", true, "x\\\" forged", false).entrySet()) {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/login")).header("X-Request-Id", given.getKey()).build(),
                    BodyHandlers.discarding());

            assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow().equals(given.getKey()))
                    .isEqualTo(given.getValue());
        }
    }

    private JsonNode told(String subject, String step) {
        return await().alias(step).until(() -> lines.stream().filter(it -> subject.equals(it.path("subject").asText())
                && step.equals(it.path("step").asText())).findFirst(), java.util.Optional::isPresent).orElseThrow();
    }

    private JsonNode line(ILoggingEvent event) {
        String line = new String(encoder.encode(event), StandardCharsets.UTF_8);
        assertThat(line.strip()).doesNotContain("\n");
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
