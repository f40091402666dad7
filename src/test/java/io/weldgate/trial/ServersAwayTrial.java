package io.weldgate.trial;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.story.Job;
import io.weldgate.trial.Nodes.Node;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database and the broker are killed, cut off, slow, or gone without a word. */
@ExtendWith(WeldgateTest.Impatient.class)
class ServersAwayTrial {

    /** Twice the time after which a connection is asked whether it lives, then a new one, and the command again. */
    private static final Duration NOTICED = ofSeconds(45);

    private static Nodes nodes;
    private static Node node;
    private static JdbcTemplate tables;

    @BeforeAll
    static void start() {
        nodes = new Nodes();
        node = nodes.start("one");
        tables = nodes.tables();
    }

    @AfterEach
    void mended() {
        node.mended();
    }

    @AfterAll
    static void stop() throws Exception {
        nodes.close();
    }

    @Test
    void killed_inside_a_transaction_nothing_of_it_remains_and_it_can_be_done_again() throws Exception {
        try (Terminal terminal = nodes.terminal("T-0001"); Bystander holder = new Bystander(nodes.database())) {
            Job job = Job.appliedFor(node.crew(), "M-0001").prepared();
            holder.holdsTerminal("T-0001");
            int before = entries(job);
            var doing = CompletableFuture.runAsync(() -> job.done("watch1", "verify-second-time"));
            await().until(() -> Bystander.waiting(nodes.database()) > 0);

            node.killed();
            holder.letsGo();
            assertThat(doing).failsWithin(ofSeconds(10));
            node.process().started();

            assertThat(entries(job)).isEqualTo(before);
            assertThat(terminal.heard()).isEmpty();
            job.live().closed();
        }
    }

    @Test
    void the_database_is_killed_in_mid_work_and_what_terminals_said_meanwhile_is_recorded() {
        try (Terminal terminal = nodes.terminal("T-0002")) {
            Job job = Job.appliedFor(node.crew(), "M-0002").working();

            nodes.database().killed();
            terminal.warns("W17").join();
            assertThat(node.crew().as("safety1").get("/permits/" + job.permitNo()).status()).isEqualTo(503);
            nodes.database().started();

            await().until(() -> tables.queryForList("select id from warning where subject = 'M-0002'").size() == 1);
            assertThat(job.status()).isEqualTo("WORKING");
            job.closed();
            new Invariants(tables, Nodes.LEASE).hold(List.of(terminal));
        }
    }

    @Test
    void the_broker_is_killed_in_mid_work_and_people_go_on() {
        try (Terminal terminal = nodes.terminal("T-0003")) {
            Job job = Job.appliedFor(node.crew(), "M-0003").working();

            nodes.broker().killed();
            job.done("welder1", "end-hot-work").done("welder1", "dispose-site");
            nodes.broker().started();

            await().until(() -> !terminal.live());
            job.done("watch1", "confirm-no-residual-fire").done("safety1", "accept-work").becomes("CLOSED");
            new Invariants(tables, Nodes.LEASE).hold(List.of(terminal));
        }
    }

    @Test
    void a_slow_network_that_loses_packets_delays_the_arc_and_no_more() {
        try (Terminal terminal = nodes.terminal("T-0004")) {
            Job job = Job.appliedFor(node.crew(), "M-0004").prepared();
            node.toBroker().isSlow(ofSeconds(2), 0.05);

            job.live();

            assertThat(terminal.live()).isTrue();
            job.closed();
            await().until(() -> !terminal.live());
        }
    }

    @Test
    void a_broker_that_is_gone_without_a_word_is_noticed_and_the_command_comes_through() {
        try (Terminal terminal = nodes.terminal("T-0005")) {
            Job job = Job.appliedFor(node.crew(), "M-0005").prepared();
            node.toBroker().isHalfOpen();

            job.done("watch1", "verify-second-time");

            await().atMost(NOTICED).until(() -> job.status().equals("WORKING"));
            job.closed();
        }
    }

    @Test
    void a_broker_that_lets_in_and_never_answers_is_tried_again_before_a_command_is_over() throws Exception {
        try (Terminal terminal = nodes.terminal("T-0007")) {
            Job job = Job.appliedFor(node.crew(), "M-0007").prepared();
            node.toBroker().isDeaf();
            Thread.sleep(ofSeconds(3).toMillis());
            node.toBroker().isMended();

            job.done("watch1", "verify-second-time");

            await().atMost(ofSeconds(18)).until(() -> job.status().equals("WORKING"));
            assertThat(terminal.heard("1")).hasSize(1);
            job.closed();
        }
    }

    @Test
    void what_a_node_held_that_is_gone_without_a_word_is_free_after_a_minute() throws Exception {
        try (Terminal terminal = nodes.terminal("T-0006"); Bystander holder = new Bystander(nodes.database())) {
            Job job = Job.appliedFor(node.crew(), "M-0006").prepared();
            holder.holdsTerminal("T-0006");
            CompletableFuture.runAsync(() -> job.done("watch1", "verify-second-time"));
            await().until(() -> Bystander.waiting(nodes.database()) > 0);
            node.toDatabase().isHalfOpen();
            holder.letsGo();
            await().atMost(ofSeconds(10)).until(() -> Bystander.waiting(nodes.database()) == 0);

            await().atMost(ofSeconds(75)).pollInterval(ofSeconds(1)).ignoreExceptions().until(() ->
                    tables.queryForList("select permit_no from permit where permit_no = ? for update nowait",
                            job.permitNo()).size() == 1);
            node.process().killed();
            node.process().started();
            job.act("safety1", "revocation", Map.of("reason", "over"));
        }
    }

    @Test
    void cut_off_from_the_database_for_half_a_minute_it_answers_at_once_that_it_is_away_and_goes_on_afterwards()
            throws Exception {
        node.toDatabase().isCut();
        long asked = System.nanoTime();

        assertThat(node.crew().as("safety1").get("/permits").status()).isEqualTo(503);
        assertThat(ofMillis((System.nanoTime() - asked) / 1_000_000)).isLessThan(ofSeconds(10));
        Thread.sleep(ofSeconds(30).toMillis());
        node.toDatabase().isMended();

        await().atMost(ofSeconds(10)).until(() -> node.crew().as("safety1").get("/permits").status() == 200);
    }

    private static int entries(Job job) {
        return tables.queryForObject("select count(*) from audit_entry where subject = ?", Integer.class,
                job.permitNo());
    }
}
