package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.weldgate.WeldgateTest;
import io.weldgate.keyring.SigningKeys;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.unlocking.CommandLog;
import io.weldgate.unlocking.CommandState;
import io.weldgate.unlocking.Leases;
import io.weldgate.unlocking.Command;
import io.weldgate.warning.Warnings;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the scan to the live machine and back, over HTTP, MQTT and the database. */
@WeldgateTest
class ArcStory {

    private static final String MACHINE = "M-0100";

    @LocalServerPort
    private int port;
    @Autowired
    private BrokerAccess broker;
    @Autowired
    private SigningKeys keys;
    @Autowired
    private CommandLog commands;
    @Autowired
    private Leases leases;
    @Autowired
    private Warnings warnings;
    @Autowired
    private JdbcTemplate database;

    private Crew crew;
    private Chip chip;

    @BeforeEach
    void aCrewAndATerminal() {
        crew = new Crew(port);
        chip = new Chip(broker, "T-0100");
        await().atMost(ofSeconds(5)).until(() -> machine("online").equals("true"));
    }

    @AfterEach
    void holdTheLedgerAndClearUp() {
        chip.keepSilent(false);
        chip.answerWith(200);
        Job.allOver(crew, MACHINE);
        new Ledger(database).agreesWith(chip);
        chip.close();
    }

    @Test
    void a_permit_goes_from_the_scan_to_the_live_arc_and_back_to_the_closed_file() throws Exception {
        assertThat(scan("welder1").findings()).contains("NO_PERMIT");
        var job = Job.appliedFor(crew, MACHINE).prepared();
        assertThat(chip.heard("1")).as("nothing is sent before the second verification").isEmpty();

        job.done("watch1", "verify-second-time");

        await().atMost(ofSeconds(1)).until(() -> chip.heard("1").size() == 1);
        var content = chip.heard("1").get(0).content();
        var warrant = SignedJWT.parse(content.get("warrant").asText());
        assertThat(warrant.verify(new ECDSAVerifier(keys.publicKeys("warrant")
                .getKeyByKeyId(warrant.getHeader().getKeyID()).toECKey()))).isTrue();
        assertThat(warrant.getJWTClaimsSet().getAudience()).containsExactly("T-0100");
        assertThat(warrant.getJWTClaimsSet().getStringClaim("permitNo")).isEqualTo(job.permitNo());
        assertThat(warrant.getJWTClaimsSet().getLongClaim("seq")).isEqualTo(content.get("seq").asLong());
        await().atMost(ofSeconds(5)).until(() -> job.status().equals("WORKING"));
        chip.beats(true);
        await().atMost(ofSeconds(5)).until(() -> machine("current").equals("150.5"));
        assertThat(machine("lock")).as("%s", crew.as("safety1").get("/machines/" + MACHINE).body()).isEqualTo("UNLOCKED");
        assertThat(scan("welder1").body().get("verdict").asText()).isEqualTo("ALLOWED");

        job.closed();

        assertThat(chip.heard("0")).hasSize(1);
        assertThat(machine("permitNo")).isEqualTo("null");
        assertThat(commands.findByPermitNoOrderBySequence(job.permitNo())).extracting(Command::kind, Command::state)
                .contains(org.assertj.core.groups.Tuple.tuple(Command.Kind.UNLOCK, CommandState.ACKED),
                        org.assertj.core.groups.Tuple.tuple(Command.Kind.LOCK, CommandState.ACKED));
    }

    @Test
    void the_lease_is_renewed_at_half_its_length_while_the_work_goes_on() {
        var job = Job.appliedFor(crew, MACHINE).working();

        await().atMost(ofSeconds(8)).until(() -> chip.heard("1").size() >= 2);

        var first = chip.heard("1").get(0);
        var renewal = chip.heard("1").get(1);
        assertThat(renewal.content().has("warrant")).isFalse();
        assertThat(renewal.content().get("warrantId").asText()).isNotBlank();
        assertThat(renewal.content().get("seq").asLong()).isGreaterThan(first.content().get("seq").asLong());
        job.closed();
    }

    @Test
    void without_a_fresh_fire_watch_the_lease_runs_out_and_the_watch_must_verify_again() {
        var job = Job.appliedFor(crew, MACHINE).working();

        database.update("update permit set watch_seen_at = date_sub(utc_timestamp(6), interval 1 hour) where permit_no = ?",
                job.permitNo());

        await().atMost(ofSeconds(14)).until(() -> job.status().equals("SUSPENDED"));
        assertThat(machine("lock")).isEqualTo("LOCKED");
        job.done("watch1", "verify-second-time");
        await().atMost(ofSeconds(5)).until(() -> job.status().equals("WORKING"));
        job.closed();
    }

    @Test
    void a_terminal_that_does_not_answer_is_tried_again_and_then_becomes_the_officers_task() {
        chip.keepSilent(true);
        var job = Job.appliedFor(crew, MACHINE).prepared().done("watch1", "verify-second-time");

        String task = job.taskId("safety1", "decide-unanswered-unlock");

        assertThat(task).isNotBlank();
        assertThat(commands.findByPermitNoOrderBySequence(job.permitNo())).hasSizeGreaterThan(1)
                .allMatch(command -> command.state() == CommandState.EXPIRED);
        chip.keepSilent(false);
        assertThat(job.complete("safety1", "decide-unanswered-unlock", Map.of("decision", "RETRY")).status())
                .isEqualTo(204);
        await().atMost(ofSeconds(5)).until(() -> job.status().equals("WORKING"));
        job.closed();
    }

    @Test
    void a_late_answer_to_an_expired_unlock_is_answered_with_a_lock() {
        chip.keepSilent(true);
        var job = Job.appliedFor(crew, MACHINE).prepared().done("watch1", "verify-second-time");
        job.taskId("safety1", "decide-unanswered-unlock");
        String expired = chip.heard("1").get(0).commandId();

        chip.answers(expired, 200);

        await().atMost(ofSeconds(3)).until(() -> !chip.heard("0").isEmpty());
        assertThat(job.status()).isEqualTo("ISSUED");
    }

    @Test
    void a_terminal_that_refuses_becomes_the_officers_task_who_may_give_up() {
        chip.answerWith(500);
        var job = Job.appliedFor(crew, MACHINE).prepared().done("watch1", "verify-second-time");

        assertThat(job.complete("safety1", "decide-unanswered-unlock", Map.of("decision", "ABANDON")).status())
                .isEqualTo(204);

        assertThat(job.status()).isEqualTo("FIRE_WATCH");
        await().atMost(ofSeconds(3)).until(() -> !chip.heard("0").isEmpty());
    }

    @Test
    void the_fire_watch_stops_the_work_and_the_machine_is_locked_within_a_second() {
        var job = Job.appliedFor(crew, MACHINE).working();

        assertThat(job.act("watch1", "stop", Map.of("reason", "火星落入电缆井")).status()).isEqualTo(200);

        await().atMost(ofSeconds(1)).until(() -> !chip.heard("0").isEmpty());
        assertThat(job.status()).isEqualTo("FIRE_WATCH");
        assertThat(job.act("welder1", "stop", Map.of("reason", "x")).status()).isEqualTo(403);
    }

    @Test
    void revoking_locks_at_once_and_leaves_the_watch_to_clear_the_place() {
        var job = Job.appliedFor(crew, MACHINE).working();

        assertThat(job.act("safety1", "revocation", Map.of("reason", "现场违章")).body().get("status").asText())
                .isEqualTo("REVOKED");

        await().atMost(ofSeconds(1)).until(() -> !chip.heard("0").isEmpty());
        assertThat(job.task("welder1", "end-hot-work")).isEmpty();
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of()).findings()).contains("PREVIOUS_WORK_NOT_CLEARED");
        job.done("watch1", "clear-after-revocation");
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of()).findings())
                .doesNotContain("PREVIOUS_WORK_NOT_CLEARED");
    }

    @Test
    void a_returned_application_is_corrected_and_then_approved_or_withdrawn_by_its_applicant_alone() {
        var job = Job.appliedFor(crew, MACHINE);
        job.complete(job.approver(), "approve-permit", Map.of("decision", "RETURN", "comment", "请写明地点"));
        assertThat(job.status()).isEqualTo("RETURNED");

        job.done("welder1", "correct-application");

        assertThat(job.status()).isEqualTo("IN_APPROVAL");
        assertThat(job.act("watch1", "withdrawal", Map.of("reason", "x")).status()).isEqualTo(403);
        assertThat(job.act("welder1", "withdrawal", Map.of("reason", "不做了")).body().get("status").asText())
                .isEqualTo("WITHDRAWN");
        assertThat(job.act("welder1", "withdrawal", Map.of("reason", "不做了")).status()).isEqualTo(409);
    }

    @Test
    void a_permit_whose_window_ends_before_any_work_expires() {
        var job = Job.appliedFor(crew, MACHINE, Map.of("until", OffsetDateTime.now().plusSeconds(6).toString()));
        job.approved();

        await().atMost(ofSeconds(12)).until(() -> job.status().equals("EXPIRED"));

        assertThat(job.task("watch1", "verify-approval")).isEmpty();
        assertThat(chip.heard("1")).isEmpty();
    }

    @Test
    void a_window_that_ends_during_the_work_locks_the_machine_and_leaves_the_disposal_to_do() {
        var job = Job.appliedFor(crew, MACHINE, Map.of("until", OffsetDateTime.now().plusSeconds(9).toString()))
                .working();

        await().atMost(ofSeconds(15)).until(() -> job.status().equals("FIRE_WATCH"));

        await().atMost(ofSeconds(1)).until(() -> !chip.heard("0").isEmpty());
        job.done("welder1", "dispose-site");
    }

    @Test
    void a_machine_that_is_live_without_a_lease_is_locked_and_warned_of() {
        int before = warnings.findBySubjectOrderById(MACHINE).size();

        chip.beats(true);

        await().atMost(ofSeconds(3)).until(() -> !chip.heard("0").isEmpty());
        await().atMost(ofSeconds(3)).until(() -> warnings.findBySubjectOrderById(MACHINE).size() == before + 1);
    }

    @Test
    void another_units_officer_finds_nothing() {
        var job = Job.appliedFor(crew, MACHINE);

        assertThat(crew.as("safety2").get("/permits/" + job.permitNo()).status()).isEqualTo(404);
        assertThat(crew.as("safety2").get("/permits/" + job.permitNo() + "/timeline").status()).isEqualTo(404);
        assertThat(crew.as("safety2").get("/processes/" + job.permitNo()).status()).isEqualTo(404);
        assertThat(crew.as("safety2").get("/tasks/" + job.taskId(job.approver(), "approve-permit")).status())
                .isEqualTo(404);
        assertThat(crew.as("safety2").get("/permits").body().findValuesAsText("permitNo")).doesNotContain(job.permitNo());
    }

    @Test
    void a_task_is_done_once_however_often_and_by_however_many_it_is_completed() throws Exception {
        var job = Job.appliedFor(crew, MACHINE).approved();
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
        String decisionId = scan("welder2").body().get("decisionId").asText();

        var decision = crew.as("welder2").get("/decisions/" + decisionId);
        var replay = crew.as("welder2").post("/decisions/" + decisionId + "/replay", Map.of());

        assertThat(decision.findings()).contains("EXPIRED", "NO_PERMIT");
        assertThat(decision.body().get("rulePack").asText()).hasSize(64);
        assertThat(replay.body().get("same").asBoolean()).isTrue();
        assertThat(crew.as("safety2").get("/decisions/" + decisionId).status()).isEqualTo(404);
    }

    private Api.Answer scan(String account) {
        return crew.as(account).post("/machines/" + MACHINE + "/scan", Map.of("latitude", 40.4080, "longitude", 110.0340));
    }

    private String machine(String field) {
        return crew.as("safety1").get("/machines/" + MACHINE).body().get(field).asText();
    }
}
