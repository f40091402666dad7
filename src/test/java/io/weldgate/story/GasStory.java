package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.weldgate.WeldgateTest;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.warning.Warning;
import io.weldgate.warning.Warnings;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gas at a hazardous chemicals plant: tested before the signature and the arc, watched during the work. */
@WeldgateTest
class GasStory {

    private static final String MACHINE = "M-0101";
    private static final Map<String, ?> RUNNING_PLANT = Map.of("grade", "SPECIAL",
            "circumstances", List.of("RUNNING_PLANT"));

    @LocalServerPort
    private int port;
    @Autowired
    private BrokerAccess broker;
    @Autowired
    private Warnings warnings;
    @Autowired
    private MeterRegistry meters;
    @Autowired
    private JdbcTemplate database;

    private Crew crew;
    private Chip chip;

    @BeforeEach
    void aCrewAndATerminal() {
        crew = new Crew(port);
        chip = new Chip(broker, "T-0101");
        await().atMost(ofSeconds(5)).until(() -> crew.as("safety1").get("/machines/" + MACHINE).body().get("online").asBoolean());
    }

    @AfterEach
    void holdTheLedgerAndClearUp() {
        Job.allOver(crew, MACHINE);
        new Ledger(database).agreesWith(chip);
        chip.close();
    }

    @Test
    void gas_is_tested_at_the_place_demanded_before_anyone_signs_and_the_record_shows_it() {
        var job = Job.appliedFor(crew, MACHINE);
        assertThat(List.of("base1", "safety1", "head1")).noneMatch(one -> job.task(one, "approve-permit").isPresent());
        assertThat(job.complete("gas1", "test-gas", Map.of("samplingPlace", "OTHER")).status()).isEqualTo(204);

        var refusal = job.complete("base1", "approve-permit", Map.of());

        assertThat(refusal.findings()).contains("GAS_TEST_MISSING");
        assertThat(refusal.body().findPath("findings").findValuesAsText("message"))
                .anyMatch(message -> message.contains("within 10 m"));
        assertThat(job.acts("safety1", "gas-test", Map.of()).status()).as("no gas tester").isEqualTo(403);
        assertThat(job.acts("gas1", "gas-test", Map.of()).status()).isEqualTo(200);
        assertThat(job.signedByAll()).startsWith("base1");
        assertThat(permit(job).get("gasTests").findValuesAsText("samplingPlace")).containsExactly("OTHER", "WITHIN_10_METRES");
        job.done("watch1", "verify-approval").done("shift1", "check-ticket").done("welder1", "clear-site")
                .done("welder1", "confirm-readiness").done("watch1", "take-up-watch").live();
        assertThat(chip.heard("1")).isNotEmpty();
        job.closed();
        assertThat(job.acts("gas1", "gas-test", Map.of()).status()).as("too late").isEqualTo(409);
    }

    @Test
    void a_test_that_failed_is_in_the_way_until_a_better_one_but_the_application_can_be_returned() {
        var job = Job.appliedFor(crew, MACHINE);
        job.complete("gas1", "test-gas", Map.of("volumePercent", 0.51));

        assertThat(refusal(job)).containsExactly("GAS_TEST_FAILED");

        job.acts("gas1", "gas-test", Map.of("volumePercent", 0.5, "sampledAt", OffsetDateTime.now().minusMinutes(5).toString()));
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
    void a_sample_that_has_grown_old_holds_up_the_signature_and_the_arc() {
        var job = Job.appliedFor(crew, MACHINE).done("gas1", "test-gas");
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
        var job = Job.appliedFor(crew, MACHINE).workingAtPlant();
        database.update("update permit_gas_test set sampled_at = date_sub(sampled_at, interval 1 minute) where permit_no = ?",
                job.permitNo());
        job.acts("safety1", "suspension", Map.of());
        job.acts("safety1", "resumption", Map.of());
        assertThat(job.task("gas1", "test-gas")).isEmpty();
        job.live();

        job.acts("safety1", "suspension", Map.of());
        database.update("update permit set interrupted_at = date_sub(interrupted_at, interval 61 minute) where permit_no = ?",
                job.permitNo());
        database.update("update permit_gas_test set sampled_at = date_sub(sampled_at, interval 62 minute) where permit_no = ?",
                job.permitNo());
        job.acts("safety1", "resumption", Map.of());

        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        job.done("gas1", "test-gas").live();
    }

    @Test
    void too_much_gas_under_the_special_grade_locks_the_machine_within_a_second() {
        var job = Job.appliedFor(crew, MACHINE, RUNNING_PLANT);
        job.done("gas1", "test-gas");
        assertThat(job.signedByAll()).containsExactly("base1", "safety1", "head1");
        job.done("watch1", "verify-approval").done("shift1", "check-ticket").done("welder1", "clear-site")
                .done("welder1", "confirm-readiness").done("watch1", "take-up-watch").live();
        chip.reads("CH4", 0.5);
        await().atMost(ofSeconds(9)).until(() -> chip.heard("1").size() >= 2);
        double refused = refused();
        chip.reads("CH4", "much");
        chip.reads("mystery", 0.1);
        await().atMost(ofSeconds(5)).until(() -> refused() >= refused + 2);
        assertThat(job.status()).as("what makes no sense changes nothing").isEqualTo("WORKING");

        chip.reads("CH4", 0.51);

        await().atMost(ofSeconds(1)).until(() -> !chip.heard("0").isEmpty());
        await().atMost(ofSeconds(2)).until(() -> job.status().equals("SUSPENDED"));
        assertThat(gasWarnings(job)).hasSize(1);
        assertThat(database.queryForObject("select count(*) from permit_gas_reading where permit_no = ?", Integer.class,
                job.permitNo())).as("each reading once").isEqualTo(2);
        assertThat(crew.as("safety1").get("/permits/" + job.permitNo() + "/timeline").body().findValuesAsText("step"))
                .contains("gas.exceeded", "work.suspended");
        job.acts("safety1", "resumption", Map.of());
        job.complete("gas1", "test-gas", Map.of("sampledAt", OffsetDateTime.now().toString()));
        job.live();
    }

    @Test
    void the_special_grade_goes_dark_when_nobody_tells_of_the_gas_and_one_warning_is_raised() {
        var job = Job.appliedFor(crew, MACHINE, RUNNING_PLANT).workingAtPlant();

        await().atMost(ofSeconds(14)).until(() -> job.status().equals("SUSPENDED"));

        assertThat(chip.heard("1")).hasSize(1);
        assertThat(gasWarnings(job)).hasSize(1);
        assertThat(job.acts("watch1", "gas-readings", Map.of()).status()).isEqualTo(200);
        job.live();
        await().atMost(ofSeconds(9)).until(() -> chip.heard("1").size() >= 3);
    }

    @Test
    void the_fire_watch_reads_too_much_at_the_second_grade_and_the_work_stops() {
        var job = Job.appliedFor(crew, MACHINE).workingAtPlant();
        assertThat(job.acts("welder1", "gas-readings", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("watch1", "gas-readings", Map.of("gas", "BENZENE")).body().findValuesAsText("code"))
                .contains("NOT_OF_THIS_GAS");
        assertThat(job.acts("watch1", "gas-readings", Map.of("volumePercent", 0.5)).status()).isEqualTo(200);
        assertThat(job.status()).isEqualTo("WORKING");

        assertThat(job.acts("watch1", "gas-readings", Map.of("gas", "BENZENE", "lowerExplosiveLimit", 1.2,
                "volumePercent", 0.21)).body().get("status").asText()).isEqualTo("SUSPENDED");

        await().atMost(ofSeconds(1)).until(() -> !chip.heard("0").isEmpty());
        assertThat(gasWarnings(job)).hasSize(1);
    }

    @Test
    void a_bad_sample_while_the_unlock_is_on_its_way_locks_the_machine_and_a_late_answer_changes_nothing() {
        var job = Job.appliedFor(crew, MACHINE).preparedAtPlant();
        assertThat(job.acts("safety1", "suspension", Map.of()).status()).as("nothing to stop yet").isEqualTo(409);
        chip.keepSilent(true);
        job.done("watch1", "verify-second-time");
        await().atMost(ofSeconds(3)).until(() -> !chip.heard("1").isEmpty());

        assertThat(job.acts("gas1", "gas-test", Map.of("volumePercent", 0.51)).body().get("status").asText())
                .isEqualTo("SUSPENDED");
        chip.keepSilent(false);
        chip.answers(chip.heard("1").get(0).commandId(), 200);

        await().atMost(ofSeconds(9)).untilAsserted(() -> assertThat(database.queryForList(
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
    void a_bad_sample_is_answered_only_by_a_better_one_of_the_same_spot() {
        var job = Job.appliedFor(crew, MACHINE);
        job.complete("gas1", "test-gas", Map.of("place", "East side", "volumePercent", 0.51));

        job.acts("gas1", "gas-test", Map.of("place", "West side"));

        assertThat(refusal(job)).as("the east side is still bad").containsExactly("GAS_TEST_FAILED");
        job.acts("gas1", "gas-test", Map.of("place", " east side"));
        job.signedByAll();
        assertThat(job.status()).isEqualTo("ISSUED");
    }

    @Test
    void what_one_detector_showed_is_not_answered_by_another() {
        var job = Job.appliedFor(crew, MACHINE).workingAtPlant();
        chip.reads("CH4", 0.51);
        await().atMost(ofSeconds(3)).until(() -> job.status().equals("SUSPENDED"));

        job.acts("watch1", "gas-readings", Map.of("volumePercent", 0.1));
        job.acts("safety1", "resumption", Map.of());

        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        assertThat(job.complete("gas1", "test-gas", Map.of("sampledAt", OffsetDateTime.now().toString())).status())
                .isEqualTo(204);
        job.live();
    }

    @Test
    void too_much_gas_takes_the_order_from_a_welder_who_had_suspended_his_work_himself() {
        var job = Job.appliedFor(crew, MACHINE).workingAtPlant();
        job.acts("welder1", "suspension", Map.of());

        job.acts("gas1", "gas-test", Map.of("volumePercent", 0.51));

        assertThat(job.acts("welder1", "resumption", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("safety1", "resumption", Map.of()).status()).isEqualTo(200);
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
        database.update("update permit_gas_test set sampled_at = date_sub(sampled_at, interval 31 minute) where permit_no = ?",
                job.permitNo());
    }

    private double refused() {
        return meters.find("weldgate.uplinks.refused").counters().stream().mapToDouble(it -> it.count()).sum();
    }

    private List<Warning> gasWarnings(Job job) {
        return warnings.findBySubjectOrderById(MACHINE).stream().filter(it -> it.code().equals("W18"))
                .filter(it -> it.text().startsWith(job.permitNo())).toList();
    }

    private JsonNode permit(Job job) {
        return crew.as("safety1").get("/permits/" + job.permitNo()).body();
    }
}
