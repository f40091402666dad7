package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.yaml.snakeyaml.Yaml;

/** What whoever gathers figures reads, and what opens it. */
class FiguresStory extends MachineStory {

    private static final String UNLOCKED = "weldgate_commands_ended_total{kind=\"UNLOCK\",state=\"ACKED\"}";
    private static final String WAITED = "weldgate_unlock_latency_seconds_count{outcome=\"ACKED\"}";
    /** A name of ours or of a library's, and what is demanded of its labels; {@code up} Prometheus tells itself. */
    private static final Pattern ASKED = Pattern.compile("\\b((?!histogram_quantile)[a-z]+_[a-z_]+)(\\{[^}]*})?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)(?:=|!=|=~)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Value("${weldgate.metrics.token}")
    private String token;

    @Test
    void a_permit_moves_the_figures_that_an_operator_watches() {
        double unlocked = counted(UNLOCKED);
        double waited = counted(WAITED);

        var job = Job.appliedFor(crew, machineCode).working();

        await().until(() -> figure(UNLOCKED) == unlocked + 1);
        await().until(() -> figure(WAITED) == waited + 1);
        assertThat(scraped()).contains("weldgate_unlock_latency_seconds_bucket{outcome=\"ACKED\",le=\"");
        await().until(() -> figure("weldgate_leases") >= 1);
        await().until(() -> figure("weldgate_tasks_open") >= 1);
        job.closed();
    }

    @Test
    void every_figure_is_told_and_has_been_asked_for() {
        await().untilAsserted(() -> assertThat(Stream.of("weldgate_commands_open{state=\"NEW\"}",
                "weldgate_commands_open{state=\"SENT\"}", "weldgate_tasks_overdue", "weldgate_incidents",
                "weldgate_jobs_failed", "weldgate_jobs_due", "weldgate_trail_behind", "weldgate_trail_flaws",
                "weldgate_letters{channel=\"mail\",state=\"waiting\"}",
                "weldgate_letters{channel=\"webhook\",state=\"dead\"}", "weldgate_terminals{state=\"silent\"}"))
                .allSatisfy(name -> assertThat(figure(name)).as(name).isNotNegative()));
        assertThat(figure("weldgate_terminals{state=\"online\"}")).isPositive();
        assertThat(figure("weldgate_history_cleanup_alive")).isEqualTo(1);
        assertThat(figure("weldgate_broker_connected{way=\"commands\"}")).isEqualTo(1);
        assertThat(figure("weldgate_broker_connected{way=\"uplinks\"}")).isEqualTo(1);
        assertThat(figure("weldgate_evidence_disk_free_bytes")).isPositive()
                .isLessThanOrEqualTo(figure("weldgate_evidence_disk_total_bytes"));
    }

    @Test
    void whatever_an_alert_or_a_dashboard_asks_for_is_told_under_that_name_with_those_labels() throws IOException {
        String told = scraped();
        for (String file : List.of("prometheus/alerts.yml", "grafana/dashboards/operations.json",
                "grafana/dashboards/permits.json")) {
            List<String> questions = new ObjectMapper().valueToTree(new Yaml().load(
                    Files.readString(Path.of("docker", file)))).findValuesAsText("expr");
            assertThat(questions).as(file).isNotEmpty();
            assertThat(questions.stream().flatMap(FiguresStory::asked)).as(file).allSatisfy(name ->
                    assertThat(told).as(name).containsPattern("(?m)^" + name));
        }
    }

    /** Each figure of a question as a line would begin that tells it, as far as its labels go. */
    private static Stream<String> asked(String question) {
        return ASKED.matcher(question).results().flatMap(it -> Stream.concat(Stream.of(it.group(1) + "[{ ]"),
                LABEL.matcher(Objects.requireNonNullElse(it.group(2), "")).results()
                        .map(label -> it.group(1) + "\\{.*" + label.group(1) + "=\"")));
    }

    @Test
    void nothing_but_the_token_opens_them_and_the_token_opens_nothing_else() {
        assertThat(ask("/actuator/prometheus", token).statusCode()).isEqualTo(200);
        for (String other : List.of(token + "x", token.substring(1), "", crew.as("admin").bearer())) {
            assertThat(ask("/actuator/prometheus", other).statusCode()).as(other).isEqualTo(401);
        }
        assertThat(ask("/api/v1/me", token).statusCode()).isEqualTo(401);
        assertThat(ask("/actuator/metrics", token).statusCode()).isEqualTo(302);
        assertThat(ask("/permits", token).statusCode()).isEqualTo(302);
    }

    /** As the rooms ask them; what is behind must not be counted. */
    @ParameterizedTest
    @ValueSource(strings = {"select count(*) from command where state = 'NEW'",
        "select count(*) from lease where state = 'ACTIVE'",
        "select count(*) from letter where channel = 'MAIL' and state = 'WAITING'",
        "select count(*) from letter where channel = 'MAIL' and state = 'WAITING' and error is not null",
        "select count(*) from terminal_state where online = true",
        "select 1 from audit_entry e where e.id > 5 and not exists "
                + "(select 1 from trail_link l where l.entry_id = e.id)"})
    void each_is_asked_for_by_an_index(String question) {
        assertThat(database.queryForList("explain " + question)).allSatisfy(table ->
                assertThat(isSought(table)).as("%s", table).isTrue());
    }

    /** MariaDB tells the key of each table, MySQL one tree. */
    private static boolean isSought(Map<String, Object> told) {
        return told.get("EXPLAIN") instanceof String tree ? tree.contains("ndex ") && !tree.contains("Table scan")
                : told.get("key") != null;
    }

    /** No number where it is not told at all. */
    private double figure(String name) {
        return Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE).matcher(scraped()).results()
                .mapToDouble(it -> Double.parseDouble(it.group(1))).findFirst().orElse(Double.NaN);
    }

    /** A counter comes with what it counts first. */
    private double counted(String name) {
        double figure = figure(name);
        return Double.isNaN(figure) ? 0 : figure;
    }

    private String scraped() {
        return ask("/actuator/prometheus", token).body();
    }

    private HttpResponse<String> ask(String path, String bearer) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Authorization", "Bearer " + bearer).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
