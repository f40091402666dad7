package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.weldgate.keyring.SigningKeys;
import io.weldgate.unlocking.Command;
import io.weldgate.unlocking.CommandLog;
import io.weldgate.unlocking.CommandState;
import io.weldgate.warning.Warnings;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the scan to the live machine and back, over HTTP, MQTT and the database. */
class ArcStory extends MachineStory {

    @Autowired
    private SigningKeys keys;
    @Autowired
    private CommandLog commands;
    @Autowired
    private Warnings warnings;

    @Test
    void a_permit_goes_from_the_scan_to_the_live_arc_and_back_to_the_closed_file() throws Exception {
        assertThat(crew.scans("welder1", machineCode).findings()).contains("NO_PERMIT");
        var job = Job.appliedFor(crew, machineCode).prepared();
        assertThat(chip.heard("1")).as("nothing is sent before the second verification").isEmpty();

        job.done("watch1", "verify-second-time");

        await().until(() -> chip.heard("1").size() == 1);
        var content = chip.heard("1").get(0).content();
        var warrant = SignedJWT.parse(content.get("warrant").asText());
        assertThat(warrant.verify(new ECDSAVerifier(keys.publicKeys("warrant")
                .getKeyByKeyId(warrant.getHeader().getKeyID()).toECKey()))).isTrue();
        assertThat(warrant.getJWTClaimsSet().getAudience()).containsExactly("T-0100");
        assertThat(warrant.getJWTClaimsSet().getStringClaim("permitNo")).isEqualTo(job.permitNo());
        assertThat(warrant.getJWTClaimsSet().getLongClaim("seq")).isEqualTo(content.get("seq").asLong());
        job.becomes("WORKING");
        chip.beats(true);
        await().until(() -> machine("current").equals("150.5"));
        assertThat(machine("lock")).as("%s", crew.machine(machineCode)).isEqualTo("UNLOCKED");
        assertThat(crew.scans("welder1", machineCode).body().get("verdict").asText()).isEqualTo("ALLOWED");

        job.closed();

        chip.isLocked("WORK_OVER");
        assertThat(chip.heard("0")).hasSize(1);
        assertThat(machine("permitNo")).isEqualTo("null");
        assertThat(commands.findByPermitNoOrderBySequence(job.permitNo())).extracting(Command::kind, Command::state)
                .contains(Tuple.tuple(Command.Kind.UNLOCK, CommandState.ACKED),
                        Tuple.tuple(Command.Kind.LOCK, CommandState.ACKED));
    }

    @Test
    void the_fire_watch_stops_the_work_and_the_machine_is_locked_at_once() {
        var job = Job.appliedFor(crew, machineCode).working();

        assertThat(job.act("watch1", "stop", Map.of("reason", "火星落入电缆井")).status()).isEqualTo(200);

        chip.isLocked("WORK_OVER");
        assertThat(job.status()).isEqualTo("FIRE_WATCH");
        assertThat(job.act("welder1", "stop", Map.of("reason", "x")).status()).isEqualTo(403);
    }

    @Test
    void revoking_locks_at_once_and_leaves_the_watch_to_clear_the_place() {
        var job = Job.appliedFor(crew, machineCode).working();

        assertThat(job.act("safety1", "revocation", Map.of("reason", "现场违章")).body().get("status").asText())
                .isEqualTo("REVOKED");

        chip.isLocked("WORK_OVER");
        assertThat(job.task("welder1", "end-hot-work")).isEmpty();
        assertThat(Job.applied(crew, "welder1", machineCode, Map.of()).findings())
                .contains("PREVIOUS_WORK_NOT_CLEARED");
        job.done("watch1", "clear-after-revocation");
        assertThat(Job.applied(crew, "welder1", machineCode, Map.of()).findings())
                .doesNotContain("PREVIOUS_WORK_NOT_CLEARED");
    }

    @Test
    void a_machine_that_is_live_without_a_lease_is_locked_and_warned_of() {
        int before = warnings.findBySubjectOrderById(machineCode).size();

        chip.beats(true);

        chip.isLocked("NO_LEASE");
        await().until(() -> warnings.findBySubjectOrderById(machineCode).size() == before + 1);
    }

    @Test
    void a_task_is_done_once_however_often_and_by_however_many_it_is_completed() throws Exception {
        var job = Job.appliedFor(crew, machineCode).approved();
        String task = job.taskId("watch1", "verify-approval");
        Api watch = crew.as("watch1");
        var filled = watch.fill(watch.get("/tasks/" + task).body().get("form"), Map.of());

        var both = List.of(1, 2, 3, 4).parallelStream()
                .map(attempt -> watch.post("/tasks/" + task + "/complete", filled)).toList();

        assertThat(both).extracting(Api.Answer::status).containsExactlyInAnyOrder(204, 409, 409, 409);
        assertThat(both).filteredOn(answer -> answer.status() == 409)
                .allMatch(answer -> answer.body().get("code").asText().equals("TASK_ALREADY_DONE")
                        && answer.body().get("by").asText().equals("watch1"));
        assertThat(crew.as("welder1").post("/tasks/" + job.taskId("welder1", "clear-site") + "/complete", Map.of())
                .status()).isEqualTo(422);
        assertThat(watch.post("/tasks/" + job.taskId("welder1", "clear-site") + "/complete", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void every_decision_can_be_read_and_replayed() {
        String decisionId = crew.scans("welder2", machineCode).body().get("decisionId").asText();

        var decision = crew.as("welder2").get("/decisions/" + decisionId);
        var replay = crew.as("welder2").post("/decisions/" + decisionId + "/replay", Map.of());

        assertThat(decision.findings()).contains("EXPIRED", "NO_PERMIT");
        assertThat(decision.body().get("rulePack").asText()).hasSize(64);
        assertThat(replay.body().get("same").asBoolean()).isTrue();
        assertThat(crew.as("safety2").get("/decisions/" + decisionId).status()).isEqualTo(404);
    }
}
