package io.weldgate.story;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.weldgate.WeldgateTest;
import io.weldgate.terminal.BrokerAccess;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people and terminals do at the wrong moment, twice, at once, or in another's name. */
@WeldgateTest
class AttackStory {

    private static final String MACHINE = "M-0100";
    private static final Duration LEASE = ofSeconds(8);

    @LocalServerPort
    private int port;
    @Autowired
    private BrokerAccess broker;
    @Autowired
    private CommandLog commands;
    @Autowired
    private Leases leases;
    @Autowired
    private MeterRegistry meters;
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
        Job.allOver(crew, MACHINE);
        new Ledger(database).agreesWith(chip);
        chip.close();
    }

    @Test
    void an_answer_that_comes_a_hundred_times_counts_once() {
        var job = awaitingAnswer();
        String unlock = chip.heard("1").get(0).commandId();

        Stream.generate(() -> unlock).limit(100).forEach(commandId -> chip.answers(commandId, 200));

        await().atMost(ofSeconds(10)).until(() -> job.status().equals("WORKING"));
        chip.beats(true, System.currentTimeMillis());
        await().atMost(ofSeconds(10)).until(() -> machine("lock").equals("UNLOCKED"));
        assertThat(steps(job, "command.answered")).isEqualTo(1);
        assertThat(steps(job, "work.begun")).isEqualTo(1);
        assertThat(chip.heard("0")).isEmpty();
    }

    @Test
    void an_answer_to_anothers_command_or_to_none_changes_nothing_and_is_counted() {
        var job = awaitingAnswer();
        String unlock = chip.heard("1").get(0).commandId();
        double before = refused("unknown-command");

        try (var other = new Chip(broker, "T-0101")) {
            other.answers(unlock, 200);
            other.answers("nobody-asked", 200);
            await().atMost(ofSeconds(5)).until(() -> refused("unknown-command") == before + 2);
        }

        assertThat(job.status()).isEqualTo("ISSUED");
        assertThat(commands.findById(unlock).orElseThrow().state()).isNotEqualTo(CommandState.ACKED);
    }

    @Test
    void only_a_success_beyond_doubt_unlocks() {
        var job = awaitingAnswer();
        List<String> doubtful = List.of("{\"success\":true}", "{\"success\":true,\"code\":\"200\"}",
                "{\"success\":\"true\",\"code\":200}", "{\"success\":false,\"code\":200}", "{\"success\":true,\"code\":201}",
                "{\"success\":true,\"code\":200.0}", "{\"success\":true,\"code\":null}", "{}");

        for (String answer : doubtful) {
            int asked = chip.heard("1").size();
            String unlock = chip.heard("1").get(asked - 1).commandId();
            chip.answers(unlock, answer);
            await().atMost(ofSeconds(5)).until(() ->
                    commands.findById(unlock).orElseThrow().state() == CommandState.REJECTED);
            assertThat(job.status()).as(answer).isEqualTo("ISSUED");
            job.complete("safety1", "decide-unanswered-unlock", Map.of("decision", "RETRY"));
            await().atMost(ofSeconds(5)).until(() -> chip.heard("1").size() > asked);
        }

        chip.answers(chip.heard("1").get(doubtful.size()).commandId(), 200);
        await().atMost(ofSeconds(5)).until(() -> job.status().equals("WORKING"));
    }

    @Test
    void a_clock_that_stands_in_1970_or_in_tomorrow_hides_nothing() {
        for (long at : new long[] {0, System.currentTimeMillis() + 86_400_000}) {
            chip.beats(true, at);
            await().atMost(ofSeconds(5)).until(() -> machine("current").equals("150.5"));
            assertThat(OffsetDateTime.parse(machine("lastSeenAt"))).isBetween(OffsetDateTime.now().minusSeconds(10),
                    OffsetDateTime.now());
            chip.beats(false);
            await().atMost(ofSeconds(5)).until(() -> machine("current").equals("0.0"));
        }
    }

    @Test
    void of_two_permits_for_one_machine_the_second_is_not_unlocked_while_the_first_ones_unlock_is_on_its_way() {
        Job first = Job.appliedFor(crew, MACHINE).prepared();
        Job second = Job.preparedBeside(crew, MACHINE, database);
        chip.keepSilent(true);
        first.done("watch1", "verify-second-time");
        await().atMost(ofSeconds(2)).until(() -> !chip.heard("1").isEmpty());

        second.done("watch1", "verify-second-time");

        assertThat(second.taskId("watch1", "verify-second-time")).isNotBlank();
        assertThat(steps(second, "command.unlock")).isZero();
        assertThat(lastJudgement(second)).contains("PREVIOUS_WORK_NOT_CLEARED");
    }

    @RepeatedTest(3)
    void of_two_permits_that_race_for_one_machine_one_is_unlocked() {
        List<Job> jobs = List.of(Job.appliedFor(crew, MACHINE).prepared(), Job.preparedBeside(crew, MACHINE, database));

        all(jobs.stream().<Runnable>map(job -> () -> job.done("watch1", "verify-second-time")).toList());

        await().atMost(ofSeconds(5)).until(() -> jobs.stream().anyMatch(job -> job.status().equals("WORKING")));
        assertThat(jobs).extracting(Job::status).containsExactlyInAnyOrder("WORKING", "ISSUED");
        assertThat(chip.heard("1").stream().map(heard -> heard.content().get("permitNo").asText()).distinct()).hasSize(1);
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
        OffsetDateTime end = OffsetDateTime.now().plusSeconds(6);
        var job = Job.appliedFor(crew, MACHINE, Map.of("until", end.toString())).prepared();
        chip.keepSilent(true);
        job.done("watch1", "verify-second-time");
        Thread.sleep(Math.max(0, Duration.between(OffsetDateTime.now(), end).toMillis()));
        chip.keepSilent(false);

        chip.heard("1").forEach(unlock -> chip.answers(unlock.commandId(), 200));

        await().atMost(ofSeconds(5)).until(() -> List.of("EXPIRED", "FIRE_WATCH").contains(job.status()));
        assertLockedForGood(job);
    }

    @RepeatedTest(3)
    void of_two_officers_at_once_one_wins_and_the_other_is_told_who() {
        var job = Job.appliedFor(crew, MACHINE).working().done("welder1", "end-hot-work").done("welder1", "dispose-site")
                .done("watch1", "confirm-no-residual-fire");
        String task = job.taskId("safety1", "accept-work");
        Map<String, ObjectNode> filled = Map.of("safety1", filled("safety1", task), "safety3", filled("safety3", task));

        List<Api.Answer> answers = filled.entrySet().parallelStream().map(each ->
                crew.as(each.getKey()).post("/tasks/" + task + "/complete", each.getValue())).toList();

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(answer ->
                assertThat(answer.body().get("code").asText()).isEqualTo("TASK_ALREADY_DONE"));
        assertThat(job.status()).isEqualTo("CLOSED");
    }

    private Job awaitingAnswer() {
        var job = Job.appliedFor(crew, MACHINE).prepared();
        chip.keepSilent(true);
        job.done("watch1", "verify-second-time");
        await().atMost(ofSeconds(2)).until(() -> !chip.heard("1").isEmpty());
        return job;
    }

    /** The last word to the terminal was a lock, it was obeyed, and nothing revives the lease. */
    private void assertLockedForGood(Job job) {
        await().atMost(LEASE).until(() -> commands.findByPermitNoOrderBySequence(job.permitNo()).stream()
                .reduce((earlier, later) -> later).filter(last -> last.kind() == Command.Kind.LOCK
                        && last.state() == CommandState.ACKED).isPresent());
        await().during(ofMillis(500)).atMost(ofSeconds(2)).until(() ->
                leases.findById(job.permitNo()).orElseThrow().state() == Lease.State.ENDED);
        long lock = chip.heard("0").stream().mapToLong(heard -> heard.content().get("seq").asLong()).max().orElseThrow();
        assertThat(chip.heard("1")).allMatch(heard -> heard.content().get("seq").asLong() < lock);
    }

    private static void all(List<Runnable> acts) {
        CompletableFuture.allOf(acts.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new)).join();
    }

    private ObjectNode filled(String account, String task) {
        Api officer = crew.as(account);
        return officer.fill(officer.get("/tasks/" + task).body().get("form"), Map.of());
    }

    private String lastJudgement(Job job) {
        String decisionId = database.queryForObject("""
                select decision_id from audit_entry where subject = ? and step = 'unlock.judged' order by id desc limit 1""",
                String.class, job.permitNo());
        return crew.as("safety1").get("/decisions/" + decisionId).findings().toString();
    }

    private int steps(Job job, String step) {
        return database.queryForObject("select count(*) from audit_entry where subject = ? and step = ?", Integer.class,
                job.permitNo(), step);
    }

    private double refused(String reason) {
        return meters.find("weldgate.uplinks.refused").tag("reason", reason).counters().stream()
                .mapToDouble(counter -> counter.count()).sum();
    }

    private String machine(String field) {
        return crew.as("safety1").get("/machines/" + MACHINE).body().get(field).asText();
    }
}
