package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.weldgate.unlocking.CommandLog;
import io.weldgate.unlocking.CommandState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What terminals say twice, too much of, in another's name or with a wrong clock. */
class AttackStory extends MachineStory {

    @Autowired
    private CommandLog commands;
    @Autowired
    private MeterRegistry meters;

    @Test
    void an_answer_that_comes_a_hundred_times_counts_once() {
        var job = awaitingAnswer();
        String unlock = chip.heard("1").get(0).commandId();

        Stream.generate(() -> unlock).limit(100).forEach(commandId -> chip.answers(commandId, 200));

        job.becomes("WORKING");
        chip.beats(true, System.currentTimeMillis());
        await().until(() -> machine("lock").equals("UNLOCKED"));
        assertThat(job.steps()).containsOnlyOnce("command.answered", "work.begun");
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
            await().until(() -> refused("unknown-command") == before + 2);
        }

        assertThat(job.status()).isEqualTo("ISSUED");
        assertThat(commands.findById(unlock).orElseThrow().state()).isNotEqualTo(CommandState.ACKED);
    }

    @Test
    void only_a_success_beyond_doubt_unlocks() {
        var job = awaitingAnswer();
        List<String> doubtful = List.of("{\"success\":true}", "{\"success\":true,\"code\":\"200\"}",
                "{\"success\":\"true\",\"code\":200}", "{\"success\":false,\"code\":200}",
                "{\"success\":true,\"code\":201}",
                "{\"success\":true,\"code\":200.0}", "{\"success\":true,\"code\":null}", "{}");

        for (String answer : doubtful) {
            int asked = chip.heard("1").size();
            String unlock = chip.heard("1").get(asked - 1).commandId();
            chip.answers(unlock, answer);
            await().until(() ->
                    commands.findById(unlock).orElseThrow().state() == CommandState.REJECTED);
            assertThat(job.status()).as(answer).isEqualTo("ISSUED");
            job.complete("safety1", "decide-unanswered-unlock", Map.of("decision", "RETRY"));
            await().until(() -> chip.heard("1").size() > asked);
        }

        chip.answers(chip.heard("1").get(doubtful.size()).commandId(), 200);
        job.becomes("WORKING");
    }

    @Test
    void a_clock_that_stands_in_1970_or_in_tomorrow_hides_nothing() {
        for (long at : new long[] {0, System.currentTimeMillis() + 86_400_000}) {
            chip.beats(true, at);
            await().until(() -> machine("current").equals("150.5"));
            assertThat(OffsetDateTime.parse(machine("lastSeenAt"))).isBetween(OffsetDateTime.now().minusSeconds(10),
                    OffsetDateTime.now());
            chip.beats(false);
            await().until(() -> machine("current").equals("0.0"));
        }
    }

    private double refused(String reason) {
        return meters.find("weldgate.uplinks.refused").tag("reason", reason).counters().stream()
                .mapToDouble(counter -> counter.count()).sum();
    }
}
