package io.weldgate.story;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.unlocking.Command;
import io.weldgate.unlocking.CommandLog;
import io.weldgate.unlocking.CommandState;
import io.weldgate.unlocking.Lease;
import io.weldgate.unlocking.Leases;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people and terminals do at the wrong moment and at once. */
class RaceStory extends MachineStory {

    @Autowired
    private CommandLog commands;
    @Autowired
    private Leases leases;

    @Test
    void of_two_permits_for_one_machine_the_second_is_not_unlocked_while_the_first_ones_unlock_is_on_its_way() {
        Job first = Job.appliedFor(crew, machineCode).prepared();
        Job second = preparedBeside();
        chip.keepSilent(true);
        first.done("watch1", "verify-second-time");
        await().until(() -> !chip.heard("1").isEmpty());

        second.done("watch1", "verify-second-time");

        assertThat(second.taskId("watch1", "verify-second-time")).isNotBlank();
        assertThat(second.steps()).doesNotContain("command.unlock");
        assertThat(lastJudgement(second)).contains("PREVIOUS_WORK_NOT_CLEARED");
    }

    @RepeatedTest(3)
    void of_two_permits_that_race_for_one_machine_one_is_unlocked() {
        List<Job> jobs = List.of(Job.appliedFor(crew, machineCode).prepared(), preparedBeside());

        all(jobs.stream().<Runnable>map(job -> () -> job.done("watch1", "verify-second-time")).toList());

        await().until(() -> jobs.stream().anyMatch(job -> job.status().equals("WORKING")));
        assertThat(jobs).extracting(Job::status).containsExactlyInAnyOrder("WORKING", "ISSUED");
        assertThat(chip.heard("1").stream().map(heard -> heard.content().get("permitNo").asText()).distinct())
                .hasSize(1);
    }

    @RepeatedTest(3)
    void a_revocation_that_races_the_answer_leaves_the_machine_locked() {
        var job = awaitingAnswer();
        String unlock = chip.heard("1").get(0).commandId();
        chip.keepSilent(false);

        all(List.of(() -> chip.answers(unlock, 200), () -> assertThat(
                job.act("safety1", "revocation", Map.of("reason", "现场违章")).status()).isEqualTo(200)));

        assertLockedForGood(job);
        assertThat(job.status()).isEqualTo("REVOKED");
    }

    @Test
    void an_answer_after_the_revocation_is_recorded_and_changes_nothing() {
        var job = awaitingAnswer();
        String unlock = chip.heard("1").get(0).commandId();

        job.act("safety1", "revocation", Map.of("reason", "现场违章"));
        chip.keepSilent(false);
        chip.answers(unlock, 200);

        assertLockedForGood(job);
        assertThat(commands.findById(unlock).orElseThrow().state()).isEqualTo(CommandState.EXPIRED);
        assertThat(job.status()).isEqualTo("REVOKED");
    }

    @Test
    void a_window_that_ends_as_the_answer_comes_leaves_the_machine_locked() throws Exception {
        OffsetDateTime end = OffsetDateTime.now().plusSeconds(5);
        var job = Job.appliedFor(crew, machineCode, Map.of("until", end.toString())).prepared();
        chip.keepSilent(true);
        job.done("watch1", "verify-second-time");
        Thread.sleep(Math.max(0, Duration.between(OffsetDateTime.now(), end).toMillis()));
        chip.keepSilent(false);

        chip.heard("1").forEach(unlock -> chip.answers(unlock.commandId(), 200));

        await().until(() -> List.of("EXPIRED", "FIRE_WATCH").contains(job.status()));
        assertLockedForGood(job);
    }

    @RepeatedTest(3)
    void of_two_officers_at_once_one_wins_and_the_other_is_told_who() {
        var job = Job.appliedFor(crew, machineCode).working().done("welder1", "end-hot-work")
                .done("welder1", "dispose-site").done("watch1", "confirm-no-residual-fire");
        String task = job.taskId("safety1", "accept-work");
        Map<String, ObjectNode> filled = Map.of("safety1", filled("safety1", task), "safety3", filled("safety3", task));

        List<Api.Answer> answers = filled.entrySet().parallelStream().map(each ->
                crew.as(each.getKey()).post("/tasks/" + task + "/complete", each.getValue())).toList();

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer ->
                assertThat(answer.body().get("code").asText()).isEqualTo("TASK_ALREADY_DONE"));
        assertThat(job.status()).isEqualTo("CLOSED");
    }

    /** The last word to the terminal was a lock, it was obeyed, and nothing revives the lease. */
    private void assertLockedForGood(Job job) {
        await().until(() -> commands.findByPermitNoOrderBySequence(job.permitNo()).stream()
                .reduce((earlier, later) -> later).filter(last -> last.kind() == Command.Kind.LOCK
                        && last.state() == CommandState.ACKED).isPresent());
        await().during(ofMillis(500)).until(() ->
                leases.findById(job.permitNo()).orElseThrow().state() == Lease.State.ENDED);
        long lock = chip.heard("0").stream().mapToLong(heard -> heard.content().get("seq").asLong())
                .max().orElseThrow();
        assertThat(chip.heard("1")).allMatch(heard -> heard.content().get("seq").asLong() < lock);
    }

    private static void all(List<Runnable> acts) {
        CompletableFuture.allOf(acts.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new))
                .join();
    }

    private ObjectNode filled(String account, String task) {
        Api officer = crew.as(account);
        return officer.fill(officer.get("/tasks/" + task).body().get("form"), Map.of());
    }

    private String lastJudgement(Job job) {
        return crew.as("safety1").get("/decisions/" + job.moment("unlock.judged").get("decisionId").asText()).findings()
                .toString();
    }

    /** Prepared beside another permit for the same machine, as two approvals at one moment may leave them. */
    private Job preparedBeside() {
        var tomorrow = OffsetDateTime.now().plusDays(1);
        Job job = Job.appliedFor(crew, machineCode, Map.of("from", tomorrow.toString(),
                "until", tomorrow.plusHours(2).toString())).prepared();
        database.update("update permit set window_from = utc_timestamp() - interval 1 minute, "
                + "window_until = utc_timestamp() + interval 2 hour where permit_no = ?", job.permitNo());
        return job;
    }
}
