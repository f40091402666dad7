package io.weldgate.story;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A terminal warns while its unlock is still on the way to it. */
class HaltStory extends MachineStory {

    @ParameterizedTest
    @ValueSource(strings = {"W05", "W10", "W15", "W16"})
    void the_machine_is_locked_and_a_later_answer_to_the_unlock_does_not_make_it_live(String warning) {
        var job = awaitingAnswer();

        chip.warns(warning, "while the unlock was on its way");

        chip.isLocked("WORK_OVER");
        chip.keepSilent(false);
        chip.answers(chip.heard("0").get(0).commandId(), 200);
        chip.answers(chip.heard("1").get(0).commandId(), 200);
        await().until(() -> job.status().equals("SUSPENDED"));
        await().during(ofSeconds(1)).until(() -> job.status().equals("SUSPENDED"));
        assertThat(machine("lock")).isNotEqualTo("UNLOCKED");
        assertThat(job.task("watch1", "verify-second-time")).as("an officer must resume").isEmpty();
        assertThat(job.acts("watch1", "resumption", Map.of()).status()).isEqualTo(403);

        assertThat(job.acts("safety1", "resumption", Map.of()).status()).isEqualTo(200);
        job.live();
    }

    @Test
    void a_warning_that_stops_nothing_lets_the_unlock_go_on() {
        var job = awaitingAnswer();

        chip.warns("W02", "certificate near its end");
        await().during(ofMillis(300)).until(() -> chip.heard("0").isEmpty());
        chip.keepSilent(false);
        chip.answers(chip.heard("1").get(0).commandId(), 200);

        await().until(() -> job.status().equals("WORKING"));
        assertThat(chip.heard("0")).isEmpty();
    }
}
