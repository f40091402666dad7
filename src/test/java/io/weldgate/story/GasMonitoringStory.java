package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Gas at a hazardous chemicals plant is watched during the work. */
class GasMonitoringStory extends PlantStory {

    private static final Map<String, ?> RUNNING_PLANT = Map.of("grade", "SPECIAL",
            "circumstances", List.of("RUNNING_PLANT"));

    @Autowired
    private MeterRegistry meters;

    @Test
    void too_much_gas_under_the_special_grade_locks_the_machine_at_once() {
        var job = Job.appliedFor(crew, machineCode, RUNNING_PLANT);
        job.done("gas1", "test-gas");
        assertThat(job.signedByAll()).containsExactly("base1", "safety1", "head1");
        job.done("watch1", "verify-approval").done("shift1", "check-ticket").done("welder1", "clear-site")
                .done("welder1", "confirm-readiness").done("watch1", "take-up-watch").live();
        chip.reads("CH4", 0.5);
        await().until(() -> chip.heard("1").size() >= 2);
        double refused = refused();
        chip.reads("CH4", "much");
        chip.reads("mystery", 0.1);
        await().until(() -> refused() >= refused + 2);
        assertThat(job.status()).as("what makes no sense changes nothing").isEqualTo("WORKING");

        chip.reads("CH4", 0.51);

        chip.isLocked("WORK_OVER");
        await().until(() -> job.status().equals("SUSPENDED"));
        assertThat(gasWarnings(job)).hasSize(1);
        assertThat(database.queryForObject("select count(*) from permit_gas_reading where permit_no = ?", Integer.class,
                job.permitNo())).as("each reading once").isEqualTo(2);
        assertThat(job.steps()).contains("gas.exceeded", "work.suspended").doesNotContain("act.refused");
        assertThat(job.moment("work.suspended").get("text").asText()).contains("Too much gas at");
        job.acts("safety1", "resumption", Map.of());
        job.complete("gas1", "test-gas", Map.of("sampledAt", OffsetDateTime.now().toString()));
        job.live();
    }

    @Test
    void the_special_grade_goes_dark_when_nobody_tells_of_the_gas_and_one_warning_is_raised() {
        var job = Job.appliedFor(crew, machineCode, RUNNING_PLANT).workingAtPlant();

        job.becomes("SUSPENDED");

        assertThat(chip.heard("1")).hasSize(1);
        assertThat(gasWarnings(job)).hasSize(1);
        assertThat(job.acts("watch1", "gas-readings", Map.of()).status()).isEqualTo(200);
        job.live();
        await().until(() -> chip.heard("1").size() >= 3);
    }

    @Test
    void the_fire_watch_reads_too_much_at_the_second_grade_and_the_work_stops() {
        var job = Job.appliedFor(crew, machineCode).workingAtPlant();
        assertThat(job.acts("welder1", "gas-readings", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("watch1", "gas-readings", Map.of("gas", "BENZENE")).body().findValuesAsText("code"))
                .contains("NOT_OF_THIS_GAS");
        assertThat(job.acts("watch1", "gas-readings", Map.of("volumePercent", 0.5)).status()).isEqualTo(200);
        assertThat(job.status()).isEqualTo("WORKING");

        assertThat(job.acts("watch1", "gas-readings", Map.of("gas", "BENZENE", "lowerExplosiveLimit", 1.2,
                "volumePercent", 0.21)).body().get("status").asText()).isEqualTo("SUSPENDED");

        chip.isLocked("WORK_OVER");
        assertThat(gasWarnings(job)).hasSize(1);
    }

    @Test
    void a_bad_sample_while_the_unlock_is_on_its_way_locks_the_machine_and_a_late_answer_changes_nothing() {
        var job = Job.appliedFor(crew, machineCode).preparedAtPlant();
        assertThat(job.acts("safety1", "suspension", Map.of()).status()).as("nothing to stop yet").isEqualTo(409);
        chip.keepSilent(true);
        job.done("watch1", "verify-second-time");
        await().until(() -> !chip.heard("1").isEmpty());

        assertThat(job.acts("gas1", "gas-test", Map.of("volumePercent", 0.51)).body().get("status").asText())
                .isEqualTo("SUSPENDED");
        chip.keepSilent(false);
        chip.answers(chip.heard("1").get(0).commandId(), 200);

        await().untilAsserted(() -> assertThat(database.queryForList(
                "select concat(kind, ' ', state) from command where permit_no = ? order by sequence", String.class,
                job.permitNo())).startsWith("UNLOCK EXPIRED").endsWith("LOCK ACKED"));
        assertThat(job.status()).isEqualTo("SUSPENDED");
        assertThat(gasWarnings(job)).hasSize(1);
        assertThat(job.acts("watch1", "resumption", Map.of()).status()).as("an officer's to lift").isEqualTo(403);
        job.acts("safety1", "resumption", Map.of());
        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        job.done("gas1", "test-gas").live();
    }

    @Test
    void what_one_detector_showed_is_not_answered_by_another() {
        var job = Job.appliedFor(crew, machineCode).workingAtPlant();
        chip.reads("CH4", 0.51);
        await().until(() -> job.status().equals("SUSPENDED"));

        job.acts("watch1", "gas-readings", Map.of("volumePercent", 0.1));
        job.acts("safety1", "resumption", Map.of());

        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        assertThat(job.complete("gas1", "test-gas", Map.of("sampledAt", OffsetDateTime.now().toString())).status())
                .isEqualTo(204);
        job.live();
    }

    @Test
    void too_much_gas_takes_the_order_from_a_welder_who_had_suspended_his_work_himself() {
        var job = Job.appliedFor(crew, machineCode).workingAtPlant();
        job.acts("welder1", "suspension", Map.of());

        job.acts("gas1", "gas-test", Map.of("volumePercent", 0.51));

        assertThat(job.acts("welder1", "resumption", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("safety1", "resumption", Map.of()).status()).isEqualTo(200);
        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        job.done("gas1", "test-gas").live();
    }

    private double refused() {
        return meters.find("weldgate.uplinks.refused").counters().stream().mapToDouble(it -> it.count()).sum();
    }
}
