package io.weldgate.story;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.unlocking.CommandLog;
import io.weldgate.unlocking.CommandState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A terminal that keeps silent, answers too late or refuses: nobody knows whether the machine is live, so it counts as
 * live.
 */
class UnansweredStory extends MachineStory {

    @Autowired
    private CommandLog commands;

    @Test
    void a_terminal_that_does_not_answer_is_tried_again_and_then_becomes_the_officers_task() {
        chip.keepSilent(true);
        var job = Job.appliedFor(crew, machineCode).prepared().done("watch1", "verify-second-time");

        String task = job.taskId("safety1", "decide-unanswered-unlock");

        assertThat(task).isNotBlank();
        assertThat(commands.findByPermitNoOrderBySequence(job.permitNo())).hasSizeGreaterThan(1)
                .allMatch(command -> command.state() == CommandState.EXPIRED);
        chip.keepSilent(false);
        assertThat(job.complete("safety1", "decide-unanswered-unlock", Map.of("decision", "RETRY")).status())
                .isEqualTo(204);
        job.becomes("WORKING");
        job.closed();
    }

    @Test
    void a_late_answer_to_an_expired_unlock_is_answered_with_a_lock() {
        chip.keepSilent(true);
        var job = Job.appliedFor(crew, machineCode).prepared().done("watch1", "verify-second-time");
        job.taskId("safety1", "decide-unanswered-unlock");
        String expired = chip.heard("1").get(0).commandId();

        chip.answers(expired, 200);

        chip.isLocked("LATE_ANSWER");
        assertThat(job.status()).isEqualTo("ISSUED");
    }

    @Test
    void a_late_answer_that_comes_again_is_answered_no_more() {
        chip.keepSilent(true);
        var job = Job.appliedFor(crew, machineCode).prepared().done("watch1", "verify-second-time");
        job.taskId("safety1", "decide-unanswered-unlock");
        String expired = chip.heard("1").get(0).commandId();
        chip.keepSilent(false);
        chip.answers(expired, 200);
        await().until(() -> job.steps().stream().filter("command.answered"::equals).count() == 1);

        chip.answers(expired, 200);
        chip.answers(expired, 200);

        await().during(ofMillis(500)).until(() -> chip.heard("0").size() == 1);
    }

    @Test
    void a_terminal_that_refuses_becomes_the_officers_task_who_may_give_up() {
        chip.answerWith(500);
        var job = Job.appliedFor(crew, machineCode).prepared().done("watch1", "verify-second-time");

        assertThat(job.complete("safety1", "decide-unanswered-unlock", Map.of("decision", "ABANDON")).status())
                .isEqualTo(204);

        assertThat(job.status()).isEqualTo("FIRE_WATCH");
        chip.isLocked("WORK_OVER");
    }

    @Test
    void a_lock_that_crosses_an_unlock_wins() {
        var job = awaitingAnswer();
        await().until(() -> chip.unlocks().size() == 2);

        chip.answers(chip.unlocks().get(0), 200);
        chip.isLocked("LATE_ANSWER");
        chip.answers(chip.unlocks().get(1), 200);

        assertThat(job.taskId("safety1", "decide-unanswered-unlock")).isNotBlank();
        assertThat(job.status()).isEqualTo("ISSUED");
        assertThat(chip.unlocks()).hasSize(2);
    }

    @Test
    void the_fire_watch_stops_a_machine_whose_answer_was_lost() {
        var job = awaitingAnswer();

        assertThat(job.act("watch1", "stop", Map.of("reason", "起火")).status()).isEqualTo(200);

        assertThat(job.status()).isEqualTo("FIRE_WATCH");
        chip.isLocked("WORK_OVER");
        assertThat(job.task("welder1", "dispose-site")).isPresent();
    }

    @Test
    void an_unlock_that_nobody_answered_may_have_burnt_and_is_cleared_after_its_revocation() {
        var job = awaitingAnswer();

        job.act("safety1", "revocation", Map.of("reason", "终端无应答"));

        assertThat(Job.applied(crew, "welder1", machineCode, Map.of()).findings())
                .contains("PREVIOUS_WORK_NOT_CLEARED");
        job.done("watch1", "clear-after-revocation");
    }
}
