package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the platform does by itself fails for good: the operator is told, sees why, mends it and has it tried again. */
class StuckStory extends MachineStory {

    private static final String CLEANUP = "HANDLER_TYPE_ = 'history-cleanup'";

    @AfterEach
    void mended() {
        database.execute("drop trigger if exists story_stuck");
    }

    @Test
    void a_permit_stuck_after_the_residual_fire_time_goes_on_once_the_cause_is_mended() {
        var job = Job.appliedFor(crew, machineCode).working().done("welder1", "end-hot-work");
        refuses("waiting_task", "insert", "new.permit_no = '" + job.permitNo()
                + "' and new.task = 'confirm-no-residual-fire'");
        job.done("welder1", "dispose-site");
        givenUp("PROCESS_INSTANCE_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '" + job.permitNo()
                + "')");

        JsonNode stuck = await().until(() -> stuck(job.permitNo()), Optional::isPresent).orElseThrow();

        assertThat(stuck.get("step").asText()).isNotBlank().doesNotContain("\n");
        assertThat(stuck.get("why").asText()).startsWith("The database refused");
        assertThat(stuck.get("technical").asText()).contains("the story wants it to fail");
        assertThat(stuck.get("since").asText()).isNotBlank();
        assertThat(told(job.permitNo())).contains("INCIDENT");
        assertThat(job.task("watch1", "confirm-no-residual-fire")).isEmpty();
        String retry = "/incidents/" + stuck.get("jobId").asText() + "/retry";
        assertThat(crew.as("safety1").post(retry, "").status()).isEqualTo(403);

        assertThat(crew.as("admin").post(retry, "").status()).isEqualTo(204);
        await().alias("it fails again and is given up at once").until(() -> stuck(job.permitNo()).isPresent());
        mended();
        List<Integer> both = List.of(1, 2).parallelStream().map(it -> crew.as("admin").post(retry, "").status())
                .toList();

        assertThat(both).containsExactlyInAnyOrder(204, 404);
        job.done("watch1", "confirm-no-residual-fire").done("safety1", "accept-work").becomes("CLOSED");
        assertThat(stuck(job.permitNo())).isEmpty();
        assertThat(job.steps()).containsOnlyOnce("permit.closed").contains("incident.retried");
    }

    @Test
    void a_dead_history_cleanup_is_seen_and_brought_back_to_life() {
        refuses("history_cleanup", "update", "true");
        givenUp(CLEANUP);

        JsonNode stuck = await().until(() -> stuck(""), Optional::isPresent).orElseThrow();

        assertThat(stuck.get("permitNo").isNull()).isTrue();
        assertThat(told("history-cleanup")).contains("INCIDENT");
        mended();
        assertThat(crew.as("admin").post("/incidents/" + stuck.get("jobId").asText() + "/retry", "").status())
                .isEqualTo(204);

        await().until(() -> database.queryForObject("select RETRIES_ from ACT_RU_JOB where " + CLEANUP, Integer.class)
                > 0 && stuck("").isEmpty());
        await().until(() -> database.queryForObject("select count(*) from history_cleanup where ran_at > "
                + "utc_timestamp() - interval 1 minute", Integer.class) == 1);
    }

    /** The database says no, as it would where something is broken. */
    private void refuses(String table, String act, String where) {
        database.execute("create trigger story_stuck before " + act + " on " + table + " for each row begin if " + where
                + " then signal sqlstate '45000' set message_text = 'the story wants it to fail'; end if; end");
    }

    /** Tried for the last time, which would take the platform eleven minutes to come to. */
    private void givenUp(String jobs) {
        await().until(() -> database.update("update ACT_RU_JOB set RETRIES_ = 1, DUEDATE_ = utc_timestamp(), "
                + "LOCK_EXP_TIME_ = null, LOCK_OWNER_ = null, REV_ = REV_ + 1 where (EXCEPTION_MSG_ is not null or "
                + CLEANUP + ") and " + jobs) > 0);
    }

    private Optional<JsonNode> stuck(String permitNo) {
        return StreamSupport.stream(crew.as("admin").get("/incidents").body().spliterator(), false)
                .filter(it -> it.path("permitNo").asText("").equals(permitNo)
                        || permitNo.isEmpty() && it.get("permitNo").isNull()).findFirst();
    }

    private List<String> told(String subject) {
        return await().until(() -> StreamSupport.stream(crew.as("admin").get("/notices?size=100").body().get("items")
                .spliterator(), false).filter(it -> it.get("subject").asText().equals(subject))
                .map(it -> it.get("kind").asText()).toList(), kinds -> !kinds.isEmpty());
    }
}
