package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.unlocking.Command;
import io.weldgate.unlocking.CommandLog;
import io.weldgate.unlocking.CommandState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.SmartLifecycle;

/** The broker goes away in the middle: people go on, commands are sent in time or not at all. */
class BrokerAwayTrial extends MachineStory {

    @Autowired
    private SmartLifecycle embeddedBroker;
    @Autowired
    private HealthEndpoint health;
    @Autowired
    private CommandLog commands;

    @Test
    void a_lock_that_is_still_in_time_when_the_broker_is_back_is_delivered() {
        var job = Job.appliedFor(crew, machineCode).working();
        goAway();

        job.done("welder1", "end-hot-work");
        assertThat(last(job).notAfter()).as("whoever waits for the broker waits longer").isAfter(Instant.now());
        assertThat(job.status()).isEqualTo("FIRE_WATCH");
        assertThat(chip.heard("0")).isEmpty();
        comeBack();

        chip.isLocked("WORK_OVER");
        await().until(() -> last(job).state() == CommandState.ACKED);
    }

    @Test
    void an_unlock_whose_time_passes_while_the_broker_is_away_is_never_delivered() {
        var job = Job.appliedFor(crew, machineCode).prepared();
        goAway();

        job.done("watch1", "verify-second-time");
        assertThat(last(job).notAfter()).as("whoever waits for the broker waits longer").isAfter(Instant.now());
        assertThat(machine("lock")).isEqualTo("LOCKED");
        job.taskId("safety1", "decide-unanswered-unlock");
        assertThat(commands.findByPermitNoOrderBySequence(job.permitNo())).hasSizeGreaterThan(1)
                .allMatch(command -> command.state() == CommandState.EXPIRED);
        comeBack();

        await().during(ofSeconds(2)).until(() -> chip.heard("1").isEmpty());
        assertThat(job.complete("safety1", "decide-unanswered-unlock", Map.of("decision", "RETRY")).status())
                .isEqualTo(204);
        job.becomes("WORKING");
        assertThat(chip.heard("1")).hasSize(1);
    }

    @Test
    void while_the_broker_is_away_the_platform_is_ready_but_not_well_and_the_lease_lapses_by_itself() {
        var job = Job.appliedFor(crew, machineCode).working();
        goAway();

        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
        await().until(() -> job.status().equals("SUSPENDED"));
        comeBack();

        chip.isLocked("LEASE_LAPSED");
        chip.beats(false);
        job.done("watch1", "verify-second-time");
        job.becomes("WORKING");
    }

    private void goAway() {
        embeddedBroker.stop();
        await().until(() -> health.health().getStatus().equals(Status.DOWN));
    }

    @AfterEach
    private void comeBack() {
        if (!embeddedBroker.isRunning()) {
            embeddedBroker.start();
        }
        await().until(() -> health.health().getStatus().equals(Status.UP) && chip.connected());
    }

    private Command last(Job job) {
        List<Command> all = commands.findByPermitNoOrderBySequence(job.permitNo());
        return all.get(all.size() - 1);
    }
}
