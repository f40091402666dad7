package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 行刑衔接: what may be a crime goes to public security, and comes back or does not, each within its clock. */
class CrimeStory extends CaseStory {

    private Casework found;

    @BeforeEach
    void suspected() {
        found = Casework.found(crew, "em1", Map.of("violations", List.of("REFUSE_CHIP")));
        found.secured(Map.of("second", "emh1", "suspicion", "危险作业"));
    }

    @Test
    void the_head_decides_the_department_transfers_and_hands_over_what_public_security_files() {
        assertThat(found.task("em1", "decide-transfer")).as("the head's").isEmpty();
        assertThat(due("emh1", "decide-transfer")).isBefore(Instant.now().plus(Duration.ofDays(4)));
        assertThat(crew.as("ps1").get("/cases/" + found.number()).status()).isEqualTo(404);

        found.done("emh1", "decide-transfer", Map.of("decision", "TRANSFER"));
        assertThat(due("em1", "transfer-case")).isBefore(Instant.now().plus(Duration.ofHours(25)));
        found.done("em1", "transfer-case", Map.of());
        found.done("ps1", "answer-transfer", Map.of("decision", "FILE"));
        assertThat(found.status()).isEqualTo("IN_HAND");
        found.done("em1", "hand-over-exhibits", Map.of("receivedBy", "韩冬"));

        assertThat(found.status()).isEqualTo("CLOSED");
        assertThat(found.whole("ps1").get("transfer").asText()).isEqualTo("HANDED_OVER");
        assertThat(crew.as("ps1").get("/cases/" + found.number() + "/evidence").body().findValuesAsText("type"))
                .contains("HAND_OVER");
        assertThat(found.steps("em1")).containsSubsequence("transfer.reported", "transfer.decided",
                "transfer.sent", "transfer.answered", "transfer.handed_over", "case.closed");
    }

    @Test
    void public_security_refuses_and_the_department_objects() {
        refused();

        found.done("em1", "take-refusal", Map.of("decision", "OBJECT"));
        found.done("ps1", "decide-objection", Map.of("decision", "REFUSE"));

        assertThat(found.whole("em1").get("transfer").asText()).isEqualTo("REFUSED_FINALLY");
        assertThat(found.status()).isEqualTo("CLOSED");
    }

    @Test
    void who_does_not_object_in_time_loses_the_right_and_cannot_do_it_later() {
        refused();
        String task = found.task("em1", "take-refusal").orElseThrow().get("taskId").asText();
        JsonNode form = crew.as("em1").get("/tasks/" + task).body().get("form");

        assertThat(database.update("""
                update ACT_RU_JOB set DUEDATE_ = date_sub(utc_timestamp(), interval 1 hour)
                where HANDLER_CFG_ like 'objectionLate%' and PROCESS_INSTANCE_ID_ in
                  (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)""", found.number())).isEqualTo(1);

        await().until(() -> found.status().equals("CLOSED"));
        assertThat(found.steps("em1")).contains("transfer.right_lost");
        assertThat(found.complete("em1", task, form, Map.of("decision", "OBJECT")).status()).isEqualTo(409);
    }

    @Test
    void what_the_head_keeps_is_not_transferred() {
        found.done("emh1", "decide-transfer", Map.of("decision", "KEEP", "reason", "no crime"));

        assertThat(found.whole("em1").get("transfer").asText()).isEqualTo("NOT_TRANSFERRED");
        assertThat(crew.as("ps1").get("/cases/" + found.number()).status()).isEqualTo(404);
        assertThat(found.status()).isEqualTo("CLOSED");
    }

    private void refused() {
        found.done("emh1", "decide-transfer", Map.of("decision", "TRANSFER"));
        found.done("em1", "transfer-case", Map.of());
        found.done("ps1", "answer-transfer", Map.of("decision", "REFUSE"));
    }

    private Instant due(String account, String task) {
        return Instant.parse(found.task(account, task).orElseThrow().get("dueAt").asText());
    }
}
