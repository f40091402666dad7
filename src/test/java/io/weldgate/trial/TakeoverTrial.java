package io.weldgate.trial;

import static io.weldgate.trial.Nodes.TAKEN_OVER;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.story.Job;
import io.weldgate.trial.Nodes.Node;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** A node is killed in the middle of its work, and the other one does the rest. */
@ExtendWith(WeldgateTest.Impatient.class)
class TakeoverTrial {

    private static Nodes nodes;
    private static Node survivor;
    private static Node mortal;
    private static JdbcTemplate tables;

    @BeforeAll
    static void start() {
        nodes = new Nodes();
        survivor = nodes.start("survivor");
        mortal = nodes.start("mortal");
        tables = nodes.tables();
    }

    @BeforeEach
    void bothAreUp() {
        survivor.mended();
        mortal.mended();
        if (!mortal.process().running()) {
            mortal.process().started();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        nodes.close();
    }

    @Test
    void a_node_that_dies_before_its_command_reaches_the_broker() {
        try (Terminal terminal = nodes.terminal("T-0100")) {
            Job job = Job.appliedFor(mortal.crew(), "M-0100").prepared();
            mortal.toBroker().swallows();
            job.done("watch1", "verify-second-time");

            Instant death = dies();

            Job there = Job.on(survivor.crew(), job.permitNo());
            await().atMost(TAKEN_OVER).until(() -> there.status().equals("WORKING"));
            assertThat(terminal.spans()).singleElement()
                    .satisfies(span -> assertThat(span.from()).isBefore(death.plus(TAKEN_OVER)));
            there.closed();
        }
    }

    @Test
    void a_node_that_dies_with_an_answer_in_hand_that_only_it_has_heard_and_could_not_store() {
        try (Terminal terminal = nodes.terminal("T-0002")) {
            List<Runnable> answers = new CopyOnWriteArrayList<>();
            terminal.answers(answers::add);
            Job job = Job.appliedFor(mortal.crew(), "M-0002").prepared();
            survivor.toBroker().isCut();
            job.done("watch1", "verify-second-time");
            await().until(() -> !answers.isEmpty());
            mortal.toDatabase().swallows();
            answers.get(0).run();
            terminal.warns("W17").join();
            terminal.answers(Runnable::run);

            dies();
            survivor.toBroker().isMended();

            Job there = Job.on(survivor.crew(), job.permitNo());
            await().atMost(TAKEN_OVER).until(() -> there.status().equals("WORKING") && tables.queryForList(
                    "select id from warning where code = 'W17' and subject = 'M-0002'").size() == 1);
            assertThat(terminal.spans()).hasSize(1);
            there.closed();
        }
    }

    @Test
    void a_node_that_dies_while_it_does_a_job_of_the_engine() throws Exception {
        try (Terminal terminal = nodes.terminal("T-0003")) {
            terminal.answers(never -> { });
            Job job = Job.appliedFor(mortal.crew(), "M-0003").prepared().done("watch1", "verify-second-time");
            try (Bystander holder = new Bystander(nodes.database()).holdsPermit(job.permitNo())) {
                survivor.process().pauses(true);
                await().atMost(ofSeconds(60)).until(() -> locked(job.permitNo()) > 0);
                survivor.process().pauses(false);
                dies();
                holder.letsGo();
            }
            Instant free = Instant.now();

            Job there = Job.on(survivor.crew(), job.permitNo());
            await().atMost(TAKEN_OVER).until(() -> terminal.heard("1").stream()
                    .map(Terminal.Heard::commandId).distinct().count() == 2);
            assertThat(Instant.now()).isBefore(free.plus(TAKEN_OVER));
            there.act("safety1", "revocation", Map.of("reason", "over"));
        }
    }

    @Test
    void a_machine_that_is_live_stays_live_and_its_lease_is_renewed() {
        try (Terminal terminal = nodes.terminal("T-0004")) {
            Job job = Job.appliedFor(mortal.crew(), "M-0004").working();
            await().atMost(Nodes.LEASE).until(() -> terminal.heard("1").size() == 2);

            dies();

            await().atMost(Nodes.LEASE).until(() -> terminal.heard("1").size() == 3);
            await().during(ofSeconds(5)).atMost(ofSeconds(20)).until(terminal::live);
            assertThat(terminal.spans()).hasSize(1);
            Job.on(survivor.crew(), job.permitNo()).closed();
        }
    }

    private Instant dies() {
        mortal.killed();
        return Instant.now();
    }

    private static int locked(String permitNo) {
        return tables.queryForObject("""
                select count(*) from ACT_RU_JOB job join ACT_RU_EXECUTION running
                  on running.PROC_INST_ID_ = job.PROCESS_INSTANCE_ID_
                where job.LOCK_OWNER_ is not null and running.BUSINESS_KEY_ = ?""", Integer.class, permitNo);
    }
}
