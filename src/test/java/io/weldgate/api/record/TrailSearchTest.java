package io.weldgate.api.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Http;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@WeldgateTest
class TrailSearchTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Trail trail;
    @Autowired
    private TransactionTemplate transaction;
    private Http http;

    @BeforeEach
    void aClient() {
        http = new Http(port);
    }

    @Test
    void the_administrator_finds_by_subject_person_step_and_time_page_by_page() {
        String subject = "search-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            written(Entry.of(subject, i == 1 ? "file.uploaded" : "watch.present", new Actor("em" + i, "某人")));
        }

        assertThat(steps(found("audit1", "subject=" + subject)))
                .containsExactly("watch.present", "file.uploaded", "watch.present");
        assertThat(steps(found("audit1", "subject=" + subject + "&actor=em1"))).containsExactly("file.uploaded");
        assertThat(steps(found("audit1", "subject=" + subject + "&step=watch.present"))).hasSize(2);
        assertThat(steps(found("audit1", "subject=" + subject + "&to=2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(steps(found("audit1", "subject=" + subject + "&from=2020-01-01T00:00:00Z"))).hasSize(3);
        JsonNode second = found("audit1", "subject=" + subject + "&page=1&size=2");
        assertThat(steps(second)).hasSize(1);
        assertThat(second.get("more").asBoolean()).isFalse();
    }

    @Test
    void officials_and_safety_officers_find_what_concerns_their_own_machines_permits_and_people_alone() {
        written(Entry.of("M-0001", "watch.present", new Actor("watch1", "吴看")));
        String elsewhere = "search-" + UUID.randomUUID();
        written(Entry.of(elsewhere, "watch.present", new Actor("watch1", "吴看")));

        assertThat(steps(found("safety1", "subject=M-0001"))).contains("watch.present");
        assertThat(steps(found("em1", "subject=M-0001"))).contains("watch.present");
        assertThat(steps(found("safety2", "subject=M-0001"))).isEmpty();
        assertThat(steps(found("em2", "subject=M-0001"))).isEmpty();
        assertThat(steps(found("safety1", "subject=" + elsewhere))).isEmpty();
        assertThat(get("welder1", "/api/v1/trail").status()).isEqualTo(403);
        assertThat(get("welder1", "/api/v1/trail/export").status()).isEqualTo(403);
        assertThat(http.get("/api/v1/trail").status()).isEqualTo(401);
    }

    @Test
    void looking_is_itself_on_the_trail() {
        String subject = "search-" + UUID.randomUUID();

        found("em1", "subject=" + subject);
        get("em1", "/api/v1/trail/export?subject=" + subject);

        List<JsonNode> looks = StreamSupport.stream(found("audit1", "subject=trail&actor=em1")
                .get("items").spliterator(), false).filter(it -> it.get("text").asText().contains(subject)).toList();
        assertThat(looks).extracting(it -> it.get("step").asText()).containsExactly("trail.exported", "trail.searched");
    }

    @Test
    void an_export_opens_in_a_spreadsheet_and_runs_nothing_there() {
        String subject = "search-" + UUID.randomUUID();
        written(Entry.of(subject, "watch.present", new Actor("watch1", "吴看")).saying("=HYPERLINK(\"x\"), 中文"));

        Http.Answer csv = get("audit1", "/api/v1/trail/export?subject=" + subject);

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).startsWith("\ufeffat,subject,step,").contains("\"'=HYPERLINK(\"\"x\"\"), 中文\"");
        assertThat(csv.text().lines()).hasSize(2);
    }

    private void written(Entry entry) {
        transaction.executeWithoutResult(status -> trail.changed(entry));
    }

    private JsonNode found(String account, String query) {
        Http.Answer answer = get(account, "/api/v1/trail?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private Http.Answer get(String account, String path) {
        return http.get(path, "Authorization", "Bearer " + http.token(account));
    }

    private static List<String> steps(JsonNode found) {
        return found.get("items").findValuesAsText("step");
    }
}
