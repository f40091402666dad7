package io.weldgate.trial;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.story.Job;
import io.weldgate.trial.Nodes.Node;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Terminals whose answers come again and again, in another order, for others, and whose clocks are wrong. */
@ExtendWith(WeldgateTest.Impatient.class)
class TerminalFaultsTrial {

    private static Nodes nodes;
    private static Node node;

    @BeforeAll
    static void start() {
        nodes = new Nodes("--weldgate.limits.command-timeout=PT4S");
        node = nodes.start("one");
    }

    @AfterAll
    static void stop() throws Exception {
        nodes.close();
    }

    @Test
    void an_answer_that_comes_a_hundred_times_counts_once() {
        try (Terminal terminal = nodes.terminal("T-0001")) {
            terminal.answers(answer -> {
                for (int i = 0; i < 100; i++) {
                    answer.run();
                }
            });

            Job job = Job.appliedFor(node.crew(), "M-0001").working().closed();

            await().during(ofSeconds(3)).atMost(ofSeconds(30)).until(() -> steps(job, "command.answered") == 2);
            assertThat(terminal.heard()).extracting(Terminal.Heard::actionCode).containsExactly("1", "0");
            new Invariants(nodes.tables(), Nodes.LEASE).hold(List.of(terminal));
        }
    }

    @Test
    void an_unlock_that_is_answered_after_the_lock_that_followed_it_leaves_the_machine_locked() {
        try (Terminal terminal = nodes.terminal("T-0002")) {
            List<Runnable> answers = new CopyOnWriteArrayList<>();
            terminal.answers(answers::add);
            Job job = Job.appliedFor(node.crew(), "M-0002").prepared().done("watch1", "verify-second-time");
            await().until(() -> answers.size() == 1);
            job.act("safety1", "revocation", Map.of("reason", "trial"));
            await().until(() -> answers.size() == 2);

            answers.get(1).run();
            await().until(() -> steps(job, "command.answered") == 1);
            answers.get(0).run();

            await().during(ofSeconds(2)).atMost(ofSeconds(30)).until(() -> !terminal.live()
                    && node.crew().machine("M-0002").get("lock").asText().equals("LOCKED"));
            assertThat(job.status()).isEqualTo("REVOKED");
            new Invariants(nodes.tables(), Nodes.LEASE).hold(List.of(terminal));
        }
    }

    @Test
    void an_answer_for_another_terminal_or_for_nothing_changes_nothing_and_the_next_one_is_heard() {
        try (Terminal terminal = nodes.terminal("T-0003"); Terminal stranger = nodes.terminal("T-0004")) {
            List<Runnable> kept = new CopyOnWriteArrayList<>();
            terminal.answers(kept::add);
            Job job = Job.appliedFor(node.crew(), "M-0003").prepared().done("watch1", "verify-second-time");
            await().until(() -> kept.size() == 1);

            stranger.answer(terminal.heard("1").get(0).commandId(), 200);
            stranger.answer("no-such-command", 200);
            stranger.says("commands/response/request_id=" + "x".repeat(300), "{").join();
            assertThat(job.status()).isEqualTo("ISSUED");
            kept.get(0).run();

            job.becomes("WORKING").closed();
        }
    }

    @Test
    void a_terminal_whose_clock_is_an_hour_ahead_refuses_what_is_over_by_its_clock_and_an_officer_is_asked() {
        try (Terminal terminal = nodes.terminal("T-0005")) {
            terminal.clockStepsBy(ofHours(1));
            Job job = Job.appliedFor(node.crew(), "M-0005").prepared().done("watch1", "verify-second-time");

            job.taskId("safety1", "decide-unanswered-unlock");
            assertThat(terminal.spans()).isEmpty();
            terminal.clockStepsBy(ofHours(0));
            job.complete("safety1", "decide-unanswered-unlock", Map.of("decision", "RETRY"));

            job.becomes("WORKING").closed();
        }
    }

    @Test
    void a_terminal_whose_clock_steps_back_in_mid_work_is_heard_and_locked_as_ever() {
        try (Terminal terminal = nodes.terminal("T-0006")) {
            Job job = Job.appliedFor(node.crew(), "M-0006").working();

            terminal.clockStepsBy(ofHours(-1));
            int known = terminal.acknowledged().size();
            await().atMost(ofSeconds(30)).until(() -> terminal.acknowledged().size() > known + 1);

            assertThat(node.crew().machine("M-0006").get("online").asBoolean()).isTrue();
            job.closed();
            await().until(() -> !terminal.live());
            new Invariants(nodes.tables(), Nodes.LEASE).hold(List.of(terminal));
        }
    }

    private static long steps(Job job, String step) {
        return job.steps().stream().filter(step::equals).count();
    }
}
