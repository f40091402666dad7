package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Gas at a hazardous chemicals plant is tested before the signature and before the arc. */
class GasTestStory extends PlantStory {

    @Test
    void gas_is_tested_at_the_place_demanded_before_anyone_signs_and_the_record_shows_it() {
        var job = Job.appliedFor(crew, machineCode);
        assertThat(List.of("base1", "safety1", "head1")).noneMatch(one -> job.task(one, "approve-permit").isPresent());
        assertThat(job.complete("gas1", "test-gas", Map.of("samplingPlace", "OTHER")).status()).isEqualTo(204);

        var refusal = job.complete("base1", "approve-permit", Map.of());

        assertThat(refusal.findings()).contains("GAS_TEST_MISSING");
        assertThat(refusal.body().findPath("findings").findValuesAsText("message"))
                .anyMatch(message -> message.contains("within 10 m"));
        assertThat(job.acts("safety1", "gas-test", Map.of()).status()).as("no gas tester").isEqualTo(403);
        assertThat(job.acts("gas1", "gas-test", Map.of()).status()).isEqualTo(200);
        assertThat(job.signedByAll()).startsWith("base1");
        assertThat(job.permit().get("gasTests").findValuesAsText("samplingPlace"))
                .containsExactly("OTHER", "WITHIN_10_METRES");
        job.done("watch1", "verify-approval").done("shift1", "check-ticket").done("welder1", "clear-site")
                .done("welder1", "confirm-readiness").done("watch1", "take-up-watch").live();
        assertThat(chip.heard("1")).isNotEmpty();
        job.closed();
        assertThat(job.acts("gas1", "gas-test", Map.of()).status()).as("too late").isEqualTo(409);
    }

    @Test
    void a_test_that_failed_is_in_the_way_until_a_better_one_but_the_application_can_be_returned() {
        var job = Job.appliedFor(crew, machineCode);
        job.complete("gas1", "test-gas", Map.of("volumePercent", 0.51));

        assertThat(refusal(job)).containsExactly("GAS_TEST_FAILED");

        job.acts("gas1", "gas-test", Map.of("volumePercent", 0.5, "sampledAt",
                OffsetDateTime.now().minusMinutes(5).toString()));
        assertThat(refusal(job)).as("sampled before the failed one")
                .containsExactly("GAS_TEST_FAILED");
        assertThat(gasWarnings(job)).as("one for all refusals").hasSize(1);
        assertThat(job.complete("base1", "approve-permit", Map.of("decision", "RETURN", "comment", "先置换")).status())
                .isEqualTo(204);
        job.done("welder1", "correct-application");
        assertThat(job.task("base1", "approve-permit")).as("not before a test that passes").isEmpty();
        assertThat(job.complete("gas1", "test-gas", Map.of("volumePercent", 0.5)).status()).isEqualTo(204);
        job.signedByAll();
        assertThat(job.status()).isEqualTo("ISSUED");
    }

    @Test
    void a_bad_sample_is_answered_only_by_a_better_one_of_the_same_spot() {
        var job = Job.appliedFor(crew, machineCode);
        job.complete("gas1", "test-gas", Map.of("place", "East side", "volumePercent", 0.51));

        job.acts("gas1", "gas-test", Map.of("place", "West side"));

        assertThat(refusal(job)).as("the east side is still bad").containsExactly("GAS_TEST_FAILED");
        job.acts("gas1", "gas-test", Map.of("place", " east side"));
        job.signedByAll();
        assertThat(job.status()).isEqualTo("ISSUED");
    }

    @Test
    void a_sample_that_has_grown_old_holds_up_the_signature_and_the_arc() {
        var job = Job.appliedFor(crew, machineCode).done("gas1", "test-gas");
        growOld(job);
        assertThat(refusal(job)).containsExactly("GAS_TEST_STALE");
        job.acts("gas1", "gas-test", Map.of());
        job.signedByAll();
        job.done("watch1", "verify-approval").done("shift1", "check-ticket").done("welder1", "clear-site")
                .done("welder1", "confirm-readiness");
        growOld(job);

        job.done("watch1", "take-up-watch");

        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        assertThat(job.task("gas1", "test-gas")).isPresent();
        job.acts("gas1", "gas-test", Map.of("volumePercent", 0.9));
        assertThat(job.task("gas1", "test-gas")).as("it failed, so there is still something to test").isPresent();
        job.acts("gas1", "gas-test", Map.of());
        assertThat(job.task("gas1", "test-gas")).as("tested otherwise").isEmpty();
        job.live();
    }

    @Test
    void a_short_interruption_needs_no_new_test_and_a_long_one_does() {
        var job = Job.appliedFor(crew, machineCode).workingAtPlant();
        database.update("update permit_gas_test set sampled_at = date_sub(sampled_at, interval 1 minute) where "
                + "permit_no = ?", job.permitNo());
        job.acts("safety1", "suspension", Map.of());
        job.acts("safety1", "resumption", Map.of());
        assertThat(job.task("gas1", "test-gas")).isEmpty();
        job.live();

        job.acts("safety1", "suspension", Map.of());
        database.update("update permit set interrupted_at = date_sub(interrupted_at, interval 61 minute) where "
                + "permit_no = ?", job.permitNo());
        database.update("update permit_gas_test set sampled_at = date_sub(sampled_at, interval 62 minute) where "
                + "permit_no = ?", job.permitNo());
        job.acts("safety1", "resumption", Map.of());

        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        job.done("gas1", "test-gas").live();
    }

    /** What is in the way of the first signature, but for what is only to be known. */
    private static List<String> refusal(Job job) {
        return StreamSupport.stream(job.complete("base1", "approve-permit", Map.of()).body().findPath("findings")
                .spliterator(), false).filter(finding -> finding.get("severity").asText().equals("BLOCK"))
                .map(finding -> finding.get("code").asText()).toList();
    }

    private void growOld(Job job) {
        database.update("update permit_gas_test set sampled_at = date_sub(sampled_at, interval 31 minute) where "
                + "permit_no = ?", job.permitNo());
    }
}
