package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An officer stops a violation, and with it the machine: 先行制止 is no paper. */
class StopOrderStory extends MachineStory {

    private Casework found;

    @AfterEach
    void letGo() {
        if (found != null) {
            found.act("em1", "dismissal", "story over");
        }
    }

    @Test
    void a_machine_at_work_is_stopped_and_nobody_unlocks_it_before_the_order_is_lifted() {
        var job = Job.appliedFor(crew, machineCode).working();
        found = found();

        found.done("em1", "stop-violation", Map.of("second", "emh1"));

        chip.isLocked("WORK_OVER");
        job.becomes("SUSPENDED");
        assertThat(crew.as("em1").get("/cases/" + found.number() + "/evidence").body().findValuesAsText("text"))
                .as("what the terminal recorded before")
                .anyMatch(it -> it.startsWith(job.permitNo()) && it.endsWith("Terminal's record: unlocked"));
        assertThat(crew.scans("welder1", machineCode).body().get("verdict").asText()).isEqualTo("REFUSED");
        assertThat(crew.scans("welder1", machineCode).findings()).contains("STOP_ORDER");
        assertThat(job.acts("safety1", "resumption", Map.of()).status()).isEqualTo(200);
        job.done("watch1", "verify-second-time");
        await().during(ofSeconds(1)).until(() -> chip.unlocks().size() == 1);
        assertThat(machine("lock")).isNotEqualTo("UNLOCKED");

        assertThat(found.act("hc1", "release-machine", "not theirs").status()).isEqualTo(404);
        assertThat(found.act("em1", "release-machine", "").status()).isEqualTo(422);
        assertThat(found.act("em1", "release-machine", "put right").status()).isEqualTo(204);

        assertThat(found.act("em1", "release-machine", "once more").status()).isEqualTo(409);
        assertThat(found.steps("em1")).contains("case.machine_released");
        assertThat(crew.scans("welder1", machineCode).findings()).doesNotContain("STOP_ORDER");
        job.live();
        assertThat(crew.as("em1").get("/machines/" + machineCode + "/file?kind=STOP").body().findValuesAsText("step"))
                .startsWith("stop.lifted", "stop.ordered");
    }

    @Test
    void a_terminal_that_no_permit_covers_is_told_to_lock_and_its_answer_is_evidence_of_the_case() {
        found = found();

        found.done("em1", "stop-violation", Map.of("second", "emh1"));

        chip.isLocked("STOP_ORDER");
        await().until(() -> crew.as("em1").get("/cases/" + found.number() + "/evidence").body()
                .findValuesAsText("text").contains("Terminal's record: locked"));
        assertThat(found.steps("em1")).contains("command.lock", "command.answered");
        assertThat(Job.applied(crew, "welder1", machineCode, Map.of()).findings()).contains("STOP_ORDER");
    }

    @Test
    void a_machine_that_two_cases_stop_stays_stopped_until_both_let_it_go() {
        found = found();
        found.done("em1", "stop-violation", Map.of("second", "emh1"));
        var other = Casework.found(crew, "fr1", Map.of("machine", machineCode));
        other.done("fr1", "stop-violation", Map.of("second", "frh1"));

        assertThat(found.act("em1", "dismissal", "it was none").status()).isEqualTo(204);

        assertThat(found.status()).isEqualTo("UNFOUNDED");
        assertThat(crew.scans("welder1", machineCode).findings()).contains("STOP_ORDER");
        assertThat(crew.scans("welder1", machineCode).message("STOP_ORDER")).contains(other.number());
        assertThat(other.act("fr1", "dismissal", "it was none").status()).isEqualTo(204);
        assertThat(crew.scans("welder1", machineCode).findings()).doesNotContain("STOP_ORDER");
    }

    @Test
    void what_was_not_stopped_stops_no_machine() {
        found = found();

        assertThat(crew.scans("welder1", machineCode).findings()).doesNotContain("STOP_ORDER");
        assertThat(found.act("em1", "release-machine", "nothing to release").status()).isEqualTo(409);
        assertThat(found.whole("em1").get("machineStopped").asBoolean()).isFalse();
    }

    private Casework found() {
        return Casework.found(crew, "em1", Map.of("machine", machineCode, "field", "INDUSTRY_TRADE",
                "violations", List.of("NO_FIRE_WATCH")));
    }
}
