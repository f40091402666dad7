package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People are told of what happens, each of what is his, and only in the application unless they want more. */
class NoticeStory extends Story {

    private static final String MACHINE = "M-0013";

    @AfterEach
    void clearUp() {
        Job.allOver(crew, MACHINE);
    }

    @Test
    void who_may_do_a_task_is_told_of_it_until_somebody_has_done_it() {
        Job job = Job.appliedFor(crew, MACHINE);

        JsonNode told = toldOf("gas1", job, "ASSIGNED");
        assertThat(told.get("title").asText()).isEqualTo("To do: Test the gas");
        assertThat(told.get("text").asText()).contains(job.permitNo(), MACHINE);
        assertThat(told.get("path").asText()).isEqualTo("/tasks/" + job.taskId("gas1", "test-gas"));
        assertThat(about("welder9", job)).as("another unit").isEmpty();
        assertThat(about("watch1", job)).as("not yet his turn").isEmpty();

        job.done("gas1", "test-gas");

        JsonNode after = await().until(() -> toldOf("gas1", job, "ASSIGNED"),
                it -> !it.get("readAt").isNull());
        assertThat(after.get("path").asText()).isEqualTo("/permits/" + job.permitNo());
    }

    @Test
    void a_notice_is_read_by_whom_it_is_for_and_by_nobody_else() {
        Job job = Job.appliedFor(crew, MACHINE);
        JsonNode told = toldOf("gas1", job, "ASSIGNED");
        String path = "/notices/" + told.get("id").asLong() + "/read";

        assertThat(crew.as("safety2").post(path, "").status()).isEqualTo(404);
        assertThat(crew.as("admin").post(path, "").status()).isEqualTo(404);
        assertThat(toldOf("gas1", job, "ASSIGNED").get("readAt").isNull()).isTrue();
        long unread = crew.as("gas1").get("/notices").body().get("unread").asLong();

        assertThat(crew.as("gas1").post(path, "").status()).isEqualTo(204);
        String readAt = toldOf("gas1", job, "ASSIGNED").get("readAt").asText();
        assertThat(crew.as("gas1").post(path, "").status()).as("again").isEqualTo(204);

        assertThat(toldOf("gas1", job, "ASSIGNED").get("readAt").asText()).isEqualTo(readAt);
        assertThat(crew.as("gas1").get("/notices").body().get("unread").asLong()).isEqualTo(unread - 1);
        assertThat(crew.as("gas1").post("/notices/read", "").status()).isEqualTo(204);
        assertThat(crew.as("gas1").get("/notices").body().get("unread").asLong()).isZero();
        assertThat(crew.as("gas1").get("/notices?unread=true").body().get("items")).isEmpty();
    }

    @Test
    void a_deadline_is_told_of_before_it_and_after_it_once_each() {
        Job job = Job.appliedFor(crew, MACHINE);
        String taskId = job.taskId("gas1", "test-gas");

        database.update("""
                update waiting_task set due_at = utc_timestamp() + interval 29 minute, soon_told = 0
                where task_id = ?""", taskId);
        toldOf("gas1", job, "DUE_SOON");
        assertThat(about("gas1", job, "OVERDUE")).isEmpty();
        database.update("""
                update waiting_task set due_at = utc_timestamp() - interval 1 second where task_id = ?""", taskId);
        toldOf("gas1", job, "OVERDUE");

        await().pollDelay(ofSeconds(1)).until(() -> true);
        assertThat(about("gas1", job, "DUE_SOON")).hasSize(1);
        assertThat(about("gas1", job, "OVERDUE")).hasSize(1);
    }

    @Test
    void a_signature_that_does_not_come_in_time_is_told_to_those_above_and_not_to_who_is_late() {
        Job job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
        String late = List.of("base1", "safety1", "head1").stream()
                .filter(one -> job.task(one, "approve-permit").isPresent()).findFirst().orElseThrow();

        database.update("update waiting_task set due_at = utc_timestamp() - interval 1 second where task_id = ?",
                job.taskId(late, "approve-permit"));
        toldOf(late, job, "OVERDUE");
        lapses(job);

        String above = List.of("base1", "safety1", "head1").stream()
                .filter(one -> !one.equals(late) && job.task(one, "approve-permit").isPresent()).findFirst()
                .orElse("head1");
        JsonNode told = toldOf(above, job, "ESCALATED");
        assertThat(told.get("title").asText().contains("nobody may stand in"))
                .isEqualTo(told.get("text").asText().contains("nobody above may sign instead"));
        String anew = job.taskId(late, "approve-permit");
        await().until(() -> toldOf(late, job, "OVERDUE").get("path").asText().equals("/tasks/" + anew));
        assertThat(about(late, job)).as("each once, and unread still").extracting(it -> it.get("kind").asText())
                .containsExactlyInAnyOrder("ASSIGNED", "OVERDUE");
        assertThat(about(above, job)).hasSize(1);
        assertThat(about("watch1", job)).isEmpty();

        job.signedByAll();

        await().until(() -> !toldOf(above, job, "ESCALATED").get("readAt").isNull());
    }

    @Test
    void that_a_permit_is_issued_and_revoked_is_told_to_its_people() {
        Job job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
        job.signedByAll();

        for (String one : List.of("welder1", "watch1")) {
            assertThat(toldOf(one, job, "ISSUED").get("urgent").asBoolean()).isFalse();
        }
        job.act("safety1", "revocation", Map.of("reason", "gas leak at the tank"));
        for (String one : List.of("welder1", "watch1", "safety1", "safety3")) {
            JsonNode told = toldOf(one, job, "REVOKED");
            assertThat(told.get("urgent").asBoolean()).isTrue();
            assertThat(told.get("text").asText()).contains("gas leak at the tank");
        }
    }

    @Test
    void a_refusal_is_told_to_who_applied() {
        Job job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
        String signer = List.of("base1", "safety1", "head1").stream()
                .filter(one -> job.task(one, "approve-permit").isPresent()).findFirst().orElseThrow();

        job.complete(signer, "approve-permit", Map.of("decision", "REFUSE", "comment", "not today"));

        toldOf("welder1", job, "REFUSED");
    }

    @Test
    void a_certificate_near_its_end_is_told_once_to_its_holder_and_his_officers() {
        database.update("""
                insert into certificate (certificate_id, holder, holder_name, family, item, category, issuer, issuer_area,
                  number, number_mac, state, issued_on, valid_from, valid_to, six_year_review, verification, official)
                select 'C-ending', holder, holder_name, family, item, category, issuer, issuer_area, number, 'ending', state,
                  issued_on, valid_from, curdate() + interval 20 day, six_year_review, verification, official
                from certificate where certificate_id = 'C-welder3'""");
        try {
            for (String one : List.of("welder3", "safety1", "safety3")) {
                await().untilAsserted(() -> assertThat(of(one, "C-ending")).hasSize(1));
            }
            await().pollDelay(ofSeconds(2)).until(() -> true);

            assertThat(of("welder3", "C-ending")).hasSize(1);
            assertThat(of("welder3", "C-ending").get(0).get("kind").asText()).isEqualTo("CERTIFICATE");
            assertThat(of("safety2", "C-ending")).isEmpty();
        } finally {
            database.update("delete from certificate where certificate_id = 'C-ending'");
        }
    }

    private JsonNode toldOf(String account, Job job, String kind) {
        return await().alias(kind + " for " + account).until(() -> about(account, job, kind),
                found -> found.size() == 1).get(0);
    }

    private List<JsonNode> about(String account, Job job, String kind) {
        return about(account, job).stream().filter(it -> it.get("kind").asText().equals(kind)).toList();
    }

    private List<JsonNode> about(String account, Job job) {
        return of(account, job.permitNo());
    }

    private List<JsonNode> of(String account, String subject) {
        return StreamSupport.stream(crew.as(account).get("/notices?size=100").body().get("items").spliterator(), false)
                .filter(it -> it.get("subject").asText().equals(subject)).toList();
    }

    /** The level above is asked by now. */
    private void lapses(Job job) {
        await().until(() -> database.update("""
                update ACT_RU_JOB set DUEDATE_ = date_sub(utc_timestamp(), interval 1 hour)
                where HANDLER_CFG_ like 'approvalOverdue%' and PROCESS_INSTANCE_ID_ in
                  (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)""", job.permitNo()) == 1);
        await().until(() -> job.steps().stream().anyMatch(Set.of("approval.raised", "approval.unsigned")::contains));
    }
}
