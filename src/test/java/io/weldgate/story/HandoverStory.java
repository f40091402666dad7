package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other people take over: the machine is locked first, and they confirm by themselves. */
class HandoverStory extends MachineStory {

    @Test
    void a_handover_locks_first_and_the_new_welder_confirms_by_himself() {
        var job = Job.appliedFor(crew, machineCode).working();
        assertThat(job.acts("watch1", "handover", Map.of("welder", "welder2")).findings()).contains("EXPIRED");
        assertThat(job.acts("watch1", "handover", Map.of("welder", "watch1")).findings()).contains("WATCH_IS_WELDER");
        assertThat(job.acts("watch1", "handover", Map.of("welder", "welder9")).status()).isEqualTo(422);
        assertThat(chip.heard("0")).as("nothing has happened yet").isEmpty();

        assertThat(job.acts("watch1", "handover", Map.of("welder", "welder3")).status()).isEqualTo(200);

        chip.isLocked("WORK_OVER");
        assertThat(job.status()).isEqualTo("SUSPENDED");
        assertThat(job.task("welder1", "confirm-readiness")).isEmpty();
        job.done("welder3", "confirm-readiness").done("watch1", "verify-second-time");
        job.becomes("WORKING");
        assertThat(job.permit().get("welders").get(0).asText()).isEqualTo("welder3");
        job.done("welder3", "end-hot-work").done("welder3", "dispose-site").done("watch1", "confirm-no-residual-fire")
                .done("safety1", "accept-work");
        assertThat(job.status()).isEqualTo("CLOSED");
    }

    @Test
    void a_welder_who_may_weld_no_more_can_be_relieved_and_leaves_the_permit_but_not_the_record() {
        var job = Job.appliedFor(crew, machineCode).working();
        database.update("update certificate set valid_to = date_sub(valid_to, interval 7300 day) where holder = "
                + "'welder1'");
        try {
            assertThat(job.acts("watch1", "handover", Map.of("welder", "welder3")).status()).isEqualTo(200);
        } finally {
            database.update("update certificate set valid_to = date_add(valid_to, interval 7300 day) where holder = "
                    + "'welder1'");
        }

        assertThat(job.permit().get("welders").toString()).isEqualTo("[\"welder3\"]");
        assertThat(database.queryForObject("select text from audit_entry where subject = ? and step = "
                + "'work.handed_over'", String.class, job.permitNo())).startsWith("welder1 → welder3");
    }

    @Test
    void a_new_fire_watch_takes_up_the_watch_on_a_locked_machine() {
        var job = Job.appliedFor(crew, machineCode).working();
        assertThat(job.acts("watch1", "watch-change", Map.of("watch", "welder3")).findings())
                .contains("WATCH_NOT_TRAINED");
        assertThat(job.acts("watch1", "watch-change", Map.of("watch", "welder1")).findings())
                .contains("WATCH_IS_WELDER");

        assertThat(job.acts("watch1", "watch-change", Map.of("watch", "watch2")).status()).isEqualTo(200);

        chip.isLocked("WORK_OVER");
        assertThat(job.act("watch1", "stop", Map.of("reason", "no longer mine")).status()).isEqualTo(403);
        job.done("watch2", "take-up-watch").done("watch2", "verify-second-time");
        job.becomes("WORKING");
        assertThat(job.steps()).contains("watch.changed");
    }

    @Test
    void people_may_change_before_the_work_and_the_preparation_begins_anew() {
        var job = Job.appliedFor(crew, machineCode).approved().done("watch1", "verify-approval");

        job.acts("safety1", "watch-change", Map.of("watch", "watch2"));

        job.done("watch2", "verify-approval").done("welder1", "clear-site").done("welder1", "confirm-readiness")
                .done("watch2", "take-up-watch").done("watch2", "verify-second-time");
        job.becomes("WORKING");
    }
}
