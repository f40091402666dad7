package io.weldgate.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import io.weldgate.terminal.BrokerAccess;
import io.weldgate.warning.Warning;
import io.weldgate.warning.Warnings;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way a permit can go besides the straight one, over HTTP, MQTT and the database. */
@WeldgateTest
class LifeStory {

    private static final String MACHINE = "M-0100";

    @LocalServerPort
    private int port;
    @Autowired
    private BrokerAccess broker;
    @Autowired
    private Warnings warnings;
    @Autowired
    private JdbcTemplate database;

    private Crew crew;
    private Chip chip;

    @BeforeEach
    void aCrewAndATerminal() {
        crew = new Crew(port);
        chip = new Chip(broker, "T-0100");
        await().atMost(ofSeconds(5)).until(() -> machine().get("online").asBoolean());
    }

    @AfterEach
    void holdTheLedgerAndClearUp() {
        Job.allOver(crew, MACHINE);
        new Ledger(database).agreesWith(chip);
        chip.close();
    }

    @Test
    void a_suspended_machine_is_dark_until_the_order_is_lifted_and_the_fire_watch_has_verified_again() {
        var job = Job.appliedFor(crew, MACHINE).working();

        assertThat(job.acts("safety1", "suspension", Map.of()).status()).isEqualTo(200);

        await().atMost(ofSeconds(2)).until(() -> chip.heard("0").size() == 1);
        assertThat(job.status()).isEqualTo("SUSPENDED");
        assertThat(job.task("watch1", "verify-second-time")).isEmpty();
        assertThat(job.acts("safety1", "suspension", Map.of()).status()).as("twice").isEqualTo(409);
        assertThat(job.acts("watch1", "resumption", Map.of()).status()).as("not who ordered it").isEqualTo(403);

        assertThat(job.acts("safety3", "resumption", Map.of()).status()).isEqualTo(200);
        assertThat(chip.heard("1").stream().filter(one -> one.content().has("warrant")).count()).isEqualTo(1);
        job.done("watch1", "verify-second-time");

        await().atMost(ofSeconds(10)).until(() -> job.status().equals("WORKING"));
        assertThat(chip.heard("1").stream().filter(one -> one.content().has("warrant")).count()).isEqualTo(2);
        job.closed();
    }

    @Test
    void a_welder_who_suspends_his_work_for_lunch_resumes_it_himself() {
        var job = Job.appliedFor(crew, MACHINE).working();
        job.acts("welder1", "suspension", Map.of());

        assertThat(job.acts("welder1", "resumption", Map.of()).status()).isEqualTo(200);

        job.done("watch1", "verify-second-time");
        await().atMost(ofSeconds(10)).until(() -> job.status().equals("WORKING"));
    }

    @Test
    void an_officer_takes_over_the_suspension_that_a_welder_had_ordered() {
        var job = Job.appliedFor(crew, MACHINE).working();
        job.acts("welder1", "suspension", Map.of());
        assertThat(job.acts("watch1", "suspension", Map.of()).status()).as("it stands").isEqualTo(403);

        assertThat(job.acts("safety1", "suspension", Map.of()).status()).isEqualTo(200);

        assertThat(job.acts("welder1", "suspension", Map.of()).status()).as("not back to him").isEqualTo(403);
        assertThat(job.acts("welder1", "resumption", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("safety3", "resumption", Map.of()).status()).isEqualTo(200);
        job.done("watch1", "verify-second-time");
        await().atMost(ofSeconds(10)).until(() -> job.status().equals("WORKING"));
    }

    @Test
    void a_handover_locks_first_and_the_new_welder_confirms_by_himself() {
        var job = Job.appliedFor(crew, MACHINE).working();
        assertThat(job.acts("watch1", "handover", Map.of("welder", "welder2")).findings()).contains("EXPIRED");
        assertThat(job.acts("watch1", "handover", Map.of("welder", "watch1")).findings()).contains("WATCH_IS_WELDER");
        assertThat(job.acts("watch1", "handover", Map.of("welder", "welder9")).status()).isEqualTo(422);
        assertThat(chip.heard("0")).as("nothing has happened yet").isEmpty();

        assertThat(job.acts("watch1", "handover", Map.of("welder", "welder3")).status()).isEqualTo(200);

        await().atMost(ofSeconds(2)).until(() -> chip.heard("0").size() == 1);
        assertThat(job.status()).isEqualTo("SUSPENDED");
        assertThat(job.task("welder1", "confirm-readiness")).isEmpty();
        job.done("welder3", "confirm-readiness").done("watch1", "verify-second-time");
        await().atMost(ofSeconds(10)).until(() -> job.status().equals("WORKING"));
        assertThat(permit(job).get("welders").get(0).asText()).isEqualTo("welder3");
        job.done("welder3", "end-hot-work").done("welder3", "dispose-site").done("watch1", "confirm-no-residual-fire")
                .done("safety1", "accept-work");
        assertThat(job.status()).isEqualTo("CLOSED");
    }

    @Test
    void a_welder_who_may_weld_no_more_can_be_relieved_and_leaves_the_permit_but_not_the_record() {
        var job = Job.appliedFor(crew, MACHINE).working();
        database.update("update certificate set valid_to = date_sub(valid_to, interval 7300 day) where holder = 'welder1'");
        try {
            assertThat(job.acts("watch1", "handover", Map.of("welder", "welder3")).status()).isEqualTo(200);
        } finally {
            database.update("update certificate set valid_to = date_add(valid_to, interval 7300 day) where holder = 'welder1'");
        }

        assertThat(permit(job).get("welders").toString()).isEqualTo("[\"welder3\"]");
        assertThat(database.queryForObject("select text from audit_entry where subject = ? and step = 'work.handed_over'",
                String.class, job.permitNo())).startsWith("welder1 → welder3");
    }

    @Test
    void a_new_fire_watch_takes_up_the_watch_on_a_locked_machine() {
        var job = Job.appliedFor(crew, MACHINE).working();
        assertThat(job.acts("watch1", "watch-change", Map.of("watch", "welder3")).findings()).contains("WATCH_NOT_TRAINED");
        assertThat(job.acts("watch1", "watch-change", Map.of("watch", "welder1")).findings()).contains("WATCH_IS_WELDER");

        assertThat(job.acts("watch1", "watch-change", Map.of("watch", "watch2")).status()).isEqualTo(200);

        await().atMost(ofSeconds(2)).until(() -> chip.heard("0").size() == 1);
        assertThat(job.act("watch1", "stop", Map.of("reason", "no longer mine")).status()).isEqualTo(403);
        job.done("watch2", "take-up-watch").done("watch2", "verify-second-time");
        await().atMost(ofSeconds(10)).until(() -> job.status().equals("WORKING"));
        assertThat(crew.as("safety1").get("/permits/" + job.permitNo() + "/timeline").body().findValuesAsText("step"))
                .contains("watch.changed");
    }

    @Test
    void people_may_change_before_the_work_and_the_preparation_begins_anew() {
        var job = Job.appliedFor(crew, MACHINE).approved().done("watch1", "verify-approval");

        job.acts("safety1", "watch-change", Map.of("watch", "watch2"));

        job.done("watch2", "verify-approval").done("welder1", "clear-site").done("welder1", "confirm-readiness")
                .done("watch2", "take-up-watch").done("watch2", "verify-second-time");
        await().atMost(ofSeconds(10)).until(() -> job.status().equals("WORKING"));
    }

    @Test
    void an_approver_lets_the_window_end_later_and_nothing_else_changes() {
        var job = Job.appliedFor(crew, MACHINE).working();
        var before = OffsetDateTime.parse(permit(job).get("until").asText());
        assertThat(job.acts("welder1", "extension", Map.of("until", before.minusMinutes(1).toString())).status()).isEqualTo(422);
        assertThat(job.acts("welder1", "extension", Map.of("until", before.plusHours(9).toString())).findings())
                .contains("WINDOW_TOO_LONG");

        var longer = OffsetDateTime.parse(crew.as("welder1").get("/permits/" + job.permitNo() + "/extension").body()
                .at("/properties/until/examples/0").asText()).toInstant();
        assertThat(job.acts("welder1", "extension", Map.of()).status()).isEqualTo(200);
        assertThat(job.acts("welder1", "extension", Map.of()).status()).as("one at a time").isEqualTo(422);
        assertThat(OffsetDateTime.parse(permit(job).get("until").asText())).as("not before it is granted").isEqualTo(before);
        String approver = job.task("safety1", "approve-extension").isPresent() ? "safety1" : "head1";
        job.done(approver, "approve-extension");

        assertThat(OffsetDateTime.parse(permit(job).get("until").asText()).toInstant()).isEqualTo(longer)
                .isAfter(before.toInstant());
        assertThat(job.status()).isEqualTo("WORKING");
        JsonNode task = crew.as("welder1").get("/tasks/" + job.taskId("welder1", "end-hot-work")).body();
        assertThat(OffsetDateTime.parse(task.get("dueAt").asText()).toInstant())
                .isBetween(longer.minusSeconds(2), longer.plusSeconds(2));
    }

    @Test
    void after_the_work_an_extension_is_refused_but_not_granted() {
        var job = Job.appliedFor(crew, MACHINE).working();
        assertThat(job.acts("welder1", "extension", Map.of()).status()).isEqualTo(200);
        String approver = job.task("safety1", "approve-extension").isPresent() ? "safety1" : "head1";
        job.done("welder1", "end-hot-work");

        var granted = job.complete(approver, "approve-extension", Map.of());
        var refused = job.complete(approver, "approve-extension", Map.of("decision", "REFUSE", "comment", "too late"));

        assertThat(granted.status()).isEqualTo(409);
        assertThat(granted.body().get("code").asText()).isEqualTo("PERMIT_NOT_OPEN");
        assertThat(refused.status()).isEqualTo(204);
        assertThat(crew.as("safety1").get("/permits/" + job.permitNo() + "/timeline").body().findValuesAsText("step"))
                .contains("extension.refuse").doesNotContain("extension.grant", "window.extended");
    }

    @Test
    void an_issued_permit_is_called_off_before_work_and_not_after() {
        var job = Job.appliedFor(crew, MACHINE).approved();
        assertThat(job.acts("welder3", "withdrawal", Map.of()).status()).isEqualTo(403);

        assertThat(job.acts("welder1", "withdrawal", Map.of()).status()).isEqualTo(200);

        assertThat(job.status()).isEqualTo("WITHDRAWN");
        assertThat(job.task("watch1", "verify-approval")).isEmpty();
        var begun = Job.appliedFor(crew, MACHINE).working();
        assertThat(begun.acts("welder1", "withdrawal", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void when_the_fire_watch_shows_no_presence_a_warning_is_raised_once_and_the_machine_goes_dark() {
        var job = Job.appliedFor(crew, MACHINE).working();

        database.update("update permit set watch_seen_at = date_sub(utc_timestamp(6), interval 1 hour) where permit_no = ?",
                job.permitNo());

        await().atMost(ofSeconds(8)).until(() -> warnings.findBySubjectOrderById(job.permitNo()).size() == 1);
        assertThat(warnings.findBySubjectOrderById(job.permitNo())).extracting(Warning::code).containsExactly("W11");
        await().atMost(ofSeconds(14)).until(() -> job.status().equals("SUSPENDED"));
        assertThat(warnings.findBySubjectOrderById(job.permitNo())).hasSize(1);
    }

    @Test
    void a_terminal_that_warns_of_being_pried_off_goes_dark_until_an_officer_resumes_the_work() {
        var job = Job.appliedFor(crew, MACHINE).working();

        chip.warns("W02", "certificate near its end");
        chip.warns("W16", "cover opened");

        await().atMost(ofSeconds(3)).until(() -> chip.heard("0").size() == 1);
        await().atMost(ofSeconds(3)).until(() -> job.status().equals("SUSPENDED"));
        assertThat(job.acts("watch1", "resumption", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("welder1", "resumption", Map.of()).status()).isEqualTo(403);
        assertThat(job.acts("safety1", "resumption", Map.of()).status()).isEqualTo(200);
        job.done("watch1", "verify-second-time");
        await().atMost(ofSeconds(10)).until(() -> job.status().equals("WORKING"));
    }

    @Test
    void an_earlier_permit_is_copied_as_a_draft_of_which_nothing_is_confirmed() {
        var job = Job.appliedFor(crew, MACHINE, Map.of("workContent", "seam 7 of tank 3", "watch", "watch2"));
        job.acts("welder1", "withdrawal", Map.of());
        Api welder = crew.as("welder1");

        JsonNode draft = welder.get("/permits/form?machineCode=" + MACHINE + "&copyOf=" + job.permitNo()).body();

        assertThat(draft.at("/properties/workContent/examples/0").asText()).isEqualTo("seam 7 of tank 3");
        var again = Job.on(crew, welder.post("/permits", welder.fill(draft, Map.of())).body().get("permitNo").asText());
        assertThat(again.status()).isEqualTo("IN_APPROVAL");
        assertThat(permit(again).get("checks")).isEmpty();
        assertThat(crew.as("safety2").get("/permits/form?machineCode=" + MACHINE + "&copyOf=" + job.permitNo()).status())
                .isEqualTo(404);
        again.acts("welder1", "withdrawal", Map.of());
    }

    @Test
    void work_without_a_terminal_takes_the_same_way_and_ends_in_a_verdict_instead_of_an_unlock() {
        var job = Job.appliedFor(crew, "M-0061").prepared();

        job.done("watch1", "verify-second-time");

        await().atMost(ofSeconds(5)).until(() -> job.status().equals("WORKING"));
        assertThat(database.queryForObject("select count(*) from command where permit_no = ?", Integer.class,
                job.permitNo())).isZero();
        assertThat(crew.as("safety1").get("/machines/M-0061").body().get("lock").asText()).isEqualTo("UNKNOWN");
        database.update("insert into ban (subject, basis, starts_on) values ('welder1', 'of this story', '2020-01-01')");
        await().atMost(ofSeconds(10)).until(() -> job.status().equals("SUSPENDED"));
        database.update("delete from ban where basis = 'of this story'");
        assertThat(job.acts("watch1", "resumption", Map.of()).status()).as("an officer must").isEqualTo(403);
        job.acts("safety1", "resumption", Map.of());
        job.done("watch1", "verify-second-time");
        await().atMost(ofSeconds(5)).until(() -> job.status().equals("WORKING"));
        job.closed();
    }

    @Test
    void a_unit_demands_signatures_of_its_own_on_top_of_the_law_s_and_never_fewer() {
        assertThat(crew.as("safety1").put("/own-signatures/GENERAL", Map.of("roles", List.of("BASE_HEAD"))).status())
                .as("only its head may").isEqualTo(403);
        assertThat(crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of("JANITOR"))).status()).isEqualTo(422);
        assertThat(crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of("BASE_HEAD"))).status()).isEqualTo(204);

        var job = Job.appliedFor(crew, MACHINE);
        var signers = job.signedByAll();
        crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of()));

        assertThat(crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of("BASE_HEAD"))).status()).isEqualTo(204);
        assertThat(crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of("BASE_HEAD", "UNIT_HEAD"))).status())
                .as("one of them stays").isEqualTo(204);
        assertThat(crew.as("head1").get("/own-signatures").body().get("GENERAL").toString())
                .isEqualTo("[\"BASE_HEAD\",\"UNIT_HEAD\"]");
        crew.as("head1").put("/own-signatures/GENERAL", Map.of("roles", List.of()));

        assertThat(signers).hasSize(2).startsWith("base1").containsAnyOf("safety1", "head1");
        assertThat(permit(job).get("status").asText()).isEqualTo("ISSUED");
        job.acts("welder1", "withdrawal", Map.of());
    }

    @Test
    void on_a_construction_site_another_certificate_is_demanded_and_the_class_is_signed_on_site() {
        var wrong = Job.appliedFor(crew, "M-0030");
        assertThat(wrong.status()).isEqualTo("REFUSED");
        assertThat(permit(wrong).findPath("findings").findValuesAsText("code")).contains("FIELD_MISMATCH");

        var job = Job.on(crew, Job.applied(crew, "welder6", "M-0030", Map.of("circumstances", List.of("CONFINED_SPACE")))
                .body().get("permitNo").asText());

        assertThat(permit(job).get("grade").asText()).isEqualTo("CLASS_1");
        job.done("gas1", "test-gas");
        assertThat(job.complete("base1", "approve-permit", Map.of("latitude", 40.5, "longitude", 110.5)).findings())
                .as("not from his desk").contains("OUTSIDE_FENCE");
        assertThat(job.signedByAll()).containsExactly("base1", "safety1", "head1");
        assertThat(job.status()).isEqualTo("ISSUED");
        job.acts("welder6", "withdrawal", Map.of());
    }

    private JsonNode permit(Job job) {
        return crew.as("safety1").get("/permits/" + job.permitNo()).body();
    }

    private JsonNode machine() {
        return crew.as("safety1").get("/machines/" + MACHINE).body();
    }
}
