package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever works there and whoever answers for it is told that work was stopped; nobody else is. */
class StopNoticeStory extends MachineStory {

    private static final List<String> CONCERNED = List.of("welder1", "watch1", "safety1", "safety3");

    @Test
    void a_stop_by_the_fire_watch_is_told_with_its_reason() {
        Job job = Job.appliedFor(crew, machineCode).working();

        job.act("watch1", "stop", Map.of("reason", "火星落入电缆井"));

        for (String one : CONCERNED) {
            JsonNode told = told(one, job);
            assertThat(told.get("urgent").asBoolean()).as(one).isTrue();
            assertThat(told.get("text").asText()).as(one).contains("火星落入电缆井");
        }
        for (String other : List.of("safety2", "welder9", "watch2", "em2")) {
            assertThat(stopped(other, job)).as(other).isEmpty();
        }
    }

    @Test
    void a_stop_by_a_warning_of_the_machine_is_told_too() {
        Job job = Job.appliedFor(crew, machineCode).working();

        chip.warns("W05", "current without a fire watch");

        CONCERNED.forEach(one -> assertThat(told(one, job).get("text").asText()).as(one)
                .contains("Machine perhaps tampered with: current without a fire watch"));
    }

    private JsonNode told(String account, Job job) {
        return await().alias(account).until(() -> stopped(account, job), Optional::isPresent).orElseThrow();
    }

    private Optional<JsonNode> stopped(String account, Job job) {
        return StreamSupport.stream(crew.as(account).get("/notices?size=100").body().get("items").spliterator(), false)
                .filter(it -> it.get("subject").asText().equals(job.permitNo())
                && it.get("kind").asText().equals("WORK_STOPPED")).findFirst();
    }
}
