package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.terminal.BrokerAccess;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A machine that has been locked is not switched on again while nobody looks. */
@WeldgateTest
class RelightStory {

    private static final String MACHINE = "M-0100";

    @LocalServerPort
    private int port;
    @Autowired
    private BrokerAccess broker;
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
    void a_terminal_that_says_it_is_locked_gets_no_renewal_and_its_lease_lapses() {
        var job = Job.appliedFor(crew, MACHINE).working();

        chip.beats(false);

        await().atMost(ofSeconds(14)).until(() -> job.status().equals("SUSPENDED"));
        assertThat(chip.heard("1")).hasSize(1);
        assertThat(machine("lock")).isEqualTo("LOCKED");
    }

    @Test
    void a_terminal_that_has_restarted_gets_no_renewal_until_it_says_that_it_is_live() {
        var job = Job.appliedFor(crew, MACHINE).working();

        chip.logsIn();

        await().atMost(ofSeconds(14)).until(() -> job.status().equals("SUSPENDED"));
        assertThat(unlocks()).hasSize(1);
    }

    @Test
    void a_lock_that_crosses_an_unlock_wins() {
        var job = unanswered();
        await().atMost(ofSeconds(6)).until(() -> unlocks().size() == 2);

        chip.answers(unlocks().get(0), 200);
        await().atMost(ofSeconds(2)).until(() -> !chip.heard("0").isEmpty());
        chip.answers(unlocks().get(1), 200);

        assertThat(job.taskId("safety1", "decide-unanswered-unlock")).isNotBlank();
        assertThat(job.status()).isEqualTo("ISSUED");
        assertThat(unlocks()).hasSize(2);
    }

    @Test
    void the_fire_watch_stops_a_machine_whose_answer_was_lost() {
        var job = unanswered();

        assertThat(job.act("watch1", "stop", Map.of("reason", "起火")).status()).isEqualTo(200);

        assertThat(job.status()).isEqualTo("FIRE_WATCH");
        await().atMost(ofSeconds(2)).until(() -> !chip.heard("0").isEmpty());
        assertThat(job.task("welder1", "dispose-site")).isPresent();
    }

    @Test
    void an_unlock_that_nobody_answered_may_have_burnt_and_is_cleared_after_its_revocation() {
        var job = unanswered();

        job.act("safety1", "revocation", Map.of("reason", "终端无应答"));

        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of()).findings()).contains("PREVIOUS_WORK_NOT_CLEARED");
        job.done("watch1", "clear-after-revocation");
    }

    @Test
    void the_end_of_one_permit_does_not_lock_the_machine_of_another() {
        var tomorrow = OffsetDateTime.now().plusDays(1);
        var idle = Job.appliedFor(crew, MACHINE, Map.of("from", tomorrow.toString(),
                "until", tomorrow.plusHours(2).toString())).prepared();
        var working = Job.appliedFor(crew, MACHINE).working();

        int locks = chip.heard("0").size();

        idle.act("safety1", "revocation", Map.of("reason", "不再需要"));

        assertThat(idle.status()).isEqualTo("REVOKED");
        await().during(ofSeconds(1)).atMost(ofSeconds(2)).until(() -> chip.heard("0").size() == locks);
        assertThat(working.status()).isEqualTo("WORKING");
    }

    private Job unanswered() {
        chip.keepSilent(true);
        var job = Job.appliedFor(crew, MACHINE).prepared().done("watch1", "verify-second-time");
        await().atMost(ofSeconds(2)).until(() -> !chip.heard("1").isEmpty());
        return job;
    }

    /** One that is not answered is handed over again under the same id. */
    private List<String> unlocks() {
        return chip.heard("1").stream().map(Chip.Heard::commandId).distinct().toList();
    }

    private String machine(String field) {
        return crew.as("safety1").get("/machines/" + MACHINE).body().get(field).asText();
    }
}
