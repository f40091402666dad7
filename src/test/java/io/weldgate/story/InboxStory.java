package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The tasks of a morning: who takes which, and how they are found. */
class InboxStory extends Story {

    private static final String MACHINE = "M-0006";
    private Job job;
    private String officer;
    private String taskId;

    /** By day the safety officers approve, at night the head; a third way in is the stand-in. */
    @BeforeEach
    void anApplicationThatTwoMayApprove() {
        job = Job.appliedFor(crew, MACHINE, Map.of("workPlace", "三号 100% 仓_库"));
        officer = job.approver();
        Api signer = crew.as(officer);
        signer.post("/delegations", signer.fill(signer.get("/delegations/form").body(), Map.of("delegate", "shift1")));
        taskId = job.taskId(officer, "approve-permit");
    }

    @AfterEach
    void clearUp() {
        database.update("delete from delegation");
        job.act("welder1", "withdrawal", Map.of("reason", "story over"));
    }

    @RepeatedTest(3)
    void of_two_who_claim_at_once_one_has_it_and_the_other_is_told_who() {
        Map<String, Integer> answers = Map.of(officer, 0, "shift1", 0);

        List<Api.Answer> claimed = answers.keySet().parallelStream()
                .map(account -> crew.as(account).post("/tasks/" + taskId + "/claim", "")).toList();

        assertThat(claimed).extracting(Api.Answer::status).containsExactlyInAnyOrder(204, 409);
        JsonNode told = claimed.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow().body();
        assertThat(told.get("code").asText()).isEqualTo("TASK_TAKEN");
        assertThat(told.get("by").asText()).isEqualTo(holder());
        assertThat(job.steps()).containsOnlyOnce("task.claimed");
    }

    @Test
    void what_is_claimed_leaves_the_colleagues_list_and_comes_back_when_it_is_given_back() {
        assertThat(claim("shift1").status()).isEqualTo(204);
        assertThat(claim("shift1").status()).as("again").isEqualTo(204);

        assertThat(job.task("shift1", "approve-permit")).contains(taskId);
        assertThat(job.task(officer, "approve-permit")).isEmpty();
        JsonNode taken = line(officer, "view=TAKEN");
        assertThat(taken.at("/task/assignee").asText()).isEqualTo("shift1");
        assertThat(complete(officer).status()).isEqualTo(403);

        assertThat(crew.as("shift1").post("/tasks/" + taskId + "/release", "").status()).isEqualTo(204);
        assertThat(crew.as("shift1").post("/tasks/" + taskId + "/release", "").status()).isEqualTo(403);
        assertThat(job.task(officer, "approve-permit")).contains(taskId);
        assertThat(job.steps()).containsOnlyOnce("task.claimed", "task.released");
        job.done(officer, "approve-permit");
    }

    @Test
    void who_has_claimed_in_anothers_place_still_signs_in_his_place() {
        claim("shift1");

        job.done("shift1", "approve-permit");

        assertThat(job.moment("approval.approve").get("onBehalfOf").asText()).isEqualTo(officer);
    }

    @Test
    void the_office_may_give_back_what_an_absent_colleague_holds() {
        claim("shift1");

        assertThat(crew.as("welder1").post("/tasks/" + taskId + "/release", "").status()).isEqualTo(403);
        assertThat(crew.as(officer).post("/tasks/" + taskId + "/release", "").status()).isEqualTo(204);

        assertThat(job.task(officer, "approve-permit")).contains(taskId);
    }

    @Test
    void who_loses_the_role_loses_what_he_has_claimed() {
        claim("shift1");

        database.update("delete from delegation");

        assertThat(complete("shift1").status()).as("at once").isEqualTo(403);
        await().until(() -> job.task(officer, "approve-permit").isPresent());
        assertThat(job.moment("task.released").get("actor").asText()).isEqualTo("platform");
    }

    @Test
    void another_units_task_is_not_there_and_a_persons_own_is_not_claimed() {
        assertThat(claim("safety2").status()).isEqualTo(404);
        assertThat(crew.as("safety2").post("/tasks/" + taskId + "/release", "").status()).isEqualTo(404);
        assertThat(crew.as("em2").post("/tasks/" + taskId + "/claim", "").status()).isEqualTo(404);
        assertThat(crew.as("em1").post("/tasks/" + taskId + "/claim", "").status()).isEqualTo(403);
        assertThat(claim("welder1").status()).isEqualTo(403);
        assertThat(crew.as("safety2").get("/tasks/inbox?view=ALL&size=100").body().findValuesAsText("businessKey"))
                .doesNotContain(job.permitNo());

        job.done(officer, "approve-permit");
        String watchs = job.taskId("watch1", "verify-approval");
        assertThat(crew.as("watch1").post("/tasks/" + watchs + "/claim", "").status()).isEqualTo(403);
        assertThat(crew.as("watch1").post("/tasks/" + watchs + "/release", "").status()).isEqualTo(403);
        assertThat(claim(officer).status()).as("over").isEqualTo(404);
    }

    @Test
    void a_task_is_found_by_place_kind_unit_deadline_and_words_and_not_by_what_merely_resembles() {
        for (String filter : List.of("", "key=approve-permit", "unit=U-0001", "site=S-GENERAL", "text=100%25%20",
                "text=仓_库", "text=" + job.permitNo(), "sort=NEWEST", "sort=PLACE", "sort=KIND", "text=" + MACHINE)) {
            assertThat(found(officer, filter)).as(filter).contains(job.permitNo());
        }
        for (String filter : List.of("key=accept-work", "unit=U-0002", "site=S-CROWDED", "text=仓%25库",
                "text=100__", "due=OVERDUE", "view=TAKEN", "key=none", "text='%20or%201=1%20--")) {
            assertThat(found(officer, filter)).as(filter).doesNotContain(job.permitNo());
        }
        assertThat(crew.as(officer).get("/tasks/inbox?sort=DROP").status()).isEqualTo(422);
        assertThat(crew.as("em1").get("/tasks/inbox?view=MINE").body().get("total").asInt()).isZero();
        assertThat(found("em1", "view=ALL")).contains(job.permitNo());
    }

    @Test
    void a_page_holds_what_was_asked_for_and_the_next_one_the_rest() {
        Job other = Job.appliedFor(crew, "M-0007");
        long total = crew.as("em1").get("/tasks/inbox?view=ALL").body().get("total").asLong();

        List<String> first = found("em1", "view=ALL&size=1&page=0");
        List<String> second = found("em1", "view=ALL&size=1&page=1");

        assertThat(total).isGreaterThanOrEqualTo(2);
        assertThat(first).hasSize(1).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(1);
        other.act("welder1", "withdrawal", Map.of("reason", "story over"));
    }

    private List<String> found(String account, String filter) {
        String size = filter.contains("size=") || filter.contains("text=") ? "" : "&text=" + job.permitNo();
        return crew.as(account).get("/tasks/inbox?" + filter.replace("仓", "%E4%BB%93").replace("库", "%E5%BA%93")
                .replace("'", "%27") + size).body().findValuesAsText("businessKey");
    }

    private JsonNode line(String account, String filter) {
        return StreamSupport.stream(crew.as(account).get("/tasks/inbox?size=100&" + filter).body().get("items")
                .spliterator(), false).filter(line -> line.at("/task/taskId").asText().equals(taskId))
                .findFirst().orElseThrow();
    }

    private String holder() {
        return crew.as(officer).get("/tasks/" + taskId).body().get("assignee").asText();
    }

    private Api.Answer claim(String account) {
        return crew.as(account).post("/tasks/" + taskId + "/claim", "");
    }

    private Api.Answer complete(String account) {
        Api person = crew.as(account);
        return person.post("/tasks/" + taskId + "/complete",
                person.fill(person.get("/tasks/" + taskId).body().get("form"), Map.of()));
    }
}
