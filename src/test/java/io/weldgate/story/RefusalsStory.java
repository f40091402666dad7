package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each refusal comes with its own finding, its clause and what to do next. */
class RefusalsStory extends Story {

    private static final String MACHINE = "M-0002";
    private static final Map<String, Double> FAR_AWAY = Map.of("latitude", 40.4120, "longitude", 110.0340);

    @AfterEach
    void clearUp() {
        closeEveryPermit();
    }

    @Test
    void a_scan_tells_what_is_wrong_with_the_certificate_even_where_there_is_no_permit() {
        assertThat(crew.scans("welder2", MACHINE).findings()).contains("EXPIRED", "NO_PERMIT");
        assertThat(crew.scans("welder4", MACHINE).findings()).contains("BLACKLISTED", "NO_PERMIT");
        assertThat(crew.scans("welder5", MACHINE).findings()).contains("FIELD_MISMATCH", "NO_PERMIT");
        assertThat(crew.scans("welder1", MACHINE).findings()).contains("NO_PERMIT").doesNotContain("EXPIRED");
        assertThat(crew.scans("welder1", MACHINE).body().get("mayApply").asBoolean()).isTrue();
        assertThat(crew.scans("welder2", MACHINE).body().get("mayApply").asBoolean()).isFalse();
    }

    @Test
    void every_finding_has_its_clause_and_a_sentence() {
        for (var finding : crew.scans("welder2", MACHINE).body().get("findings")) {
            assertThat(finding.get("clause").asText()).isNotBlank();
            assertThat(finding.get("message").asText()).isNotBlank().isNotEqualTo(finding.get("code").asText());
        }
    }

    @Test
    void an_application_of_a_welder_who_may_not_weld_is_refused_at_once_and_stays_on_file() {
        var answer = Job.applied(crew, "welder2", MACHINE, Map.of());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().get("status").asText()).isEqualTo("REFUSED");
        assertThat(answer.findings()).contains("EXPIRED");
        assertThat(crew.as("welder2").get("/permits/" + answer.body().get("permitNo").asText()).findings())
                .contains("EXPIRED");
    }

    @Test
    void a_check_that_is_refused_on_site_stands_in_the_timeline_with_its_verdict() {
        var job = Job.appliedFor(crew, MACHINE).approved().done("watch1", "verify-approval");

        var refused = job.complete("welder1", "clear-site", Map.of("clearedRadiusMetres", 3));

        assertThat(refused.status()).as("%s", refused.body()).isEqualTo(409);
        var tried = job.moment("task.refused");
        assertThat(tried.get("verdict").asText()).isEqualTo("REFUSED");
        assertThat(tried.get("actor").asText()).isEqualTo("welder1");
        assertThat(tried.at("/place/latitude").isNumber()).isTrue();
        assertThat(tried.get("text").asText()).contains("Clear").doesNotContain("clear-site");
        assertThat(crew.as("safety1").get("/decisions/" + tried.get("decisionId").asText()).findings())
                .isEqualTo(refused.findings());
        assertThat(job.done("welder1", "clear-site").steps()).containsOnlyOnce("task.refused", "check.clearing");
    }

    @Test
    void a_scrapped_machine_and_an_excluded_site_are_refused() {
        assertThat(crew.scans("welder1", "M-0200").findings()).contains("MACHINE_SCRAPPED");
        assertThat(crew.scans("welder1", "M-0050").findings()).contains("SITE_EXCLUDED");
        assertThat(Job.applied(crew, "welder1", "M-0200", Map.of()).findings()).contains("MACHINE_SCRAPPED");
        assertThat(Job.applied(crew, "welder1", "M-0050", Map.of()).findings()).contains("SITE_EXCLUDED");
    }

    @Test
    void a_permit_serves_its_own_machine_and_its_own_welders() {
        Job.appliedFor(crew, MACHINE).approved();

        assertThat(crew.scans("welder1", MACHINE).body().get("verdict").asText()).isEqualTo("ALLOWED");
        assertThat(crew.scans("welder1", "M-0003").findings()).contains("PERMIT_OTHER_MACHINE");
        assertThat(crew.scans("welder3", MACHINE).findings()).contains("PERMIT_OTHER_WELDER");
    }

    @Test
    void a_permit_serves_inside_its_window_only() {
        var tomorrow = OffsetDateTime.now().plusDays(1);
        Job.appliedFor(crew, MACHINE, Map.of("from", tomorrow.toString(), "until", tomorrow.plusHours(2).toString()))
                .approved();

        assertThat(crew.scans("welder1", MACHINE).findings()).contains("OUTSIDE_WINDOW");
    }

    @Test
    void who_does_not_stand_on_the_site_neither_scans_nor_confirms() {
        var job = Job.appliedFor(crew, MACHINE).approved();

        assertThat(crew.as("welder1").post("/machines/" + MACHINE + "/scan", FAR_AWAY).findings())
                .contains("OUTSIDE_FENCE");
        var refused = job.complete("watch1", "verify-approval", FAR_AWAY);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").asText()).isEqualTo("OUTSIDE_FENCE");
        assertThat(job.task("watch1", "verify-approval")).isPresent();
    }

    @Test
    void hot_work_is_applied_for_on_the_site_of_its_machine_only() {
        double metre = 1 / 111_195.0;

        var outside = Job.applied(crew, "welder1", MACHINE, Map.of("latitude", 40.4080 + 301 * metre));
        var job = Job.appliedFor(crew, MACHINE, Map.of("latitude", 40.4080 + 299 * metre));
        job.complete(job.approver(), "approve-permit", Map.of("decision", "RETURN", "comment", "补充措施"));
        var corrected = job.complete("welder1", "correct-application", FAR_AWAY);

        for (var refused : List.of(outside, corrected)) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("latitude");
            assertThat(refused.body().get("errors").findValuesAsText("code")).containsExactly("OUTSIDE_SITE");
        }
        assertThat(job.status()).isEqualTo("RETURNED");
    }

    @Test
    void nobody_approves_what_he_applied_for() {
        String approver = Job.appliedFor(crew, MACHINE).approver();
        var applied = Job.applied(crew, approver, MACHINE, Map.of("welders", List.of("welder1")));
        var job = Job.on(crew, applied.body().get("permitNo").asText());

        var refused = job.complete(approver, "approve-permit", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").asText()).isEqualTo("APPROVER_IS_APPLICANT");
        assertThat(job.status()).isEqualTo("IN_APPROVAL");
    }

    @Test
    void the_fire_watch_is_no_welder_and_is_trained() {
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of("watch", "welder1")).findings())
                .contains("WATCH_IS_WELDER");
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of("watch", "welder3")).findings())
                .contains("WATCH_NOT_TRAINED");
    }

    @Test
    void too_few_extinguishers_and_too_long_a_window_are_refused() {
        var now = OffsetDateTime.now();
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of("extinguishers", 1)).findings()).contains("NM-2");
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of("from", now.toString(),
                "until", now.plusHours(8).plusMinutes(1).toString())).findings()).contains("WINDOW_TOO_LONG");
    }

    @Test
    void a_correction_is_checked_like_an_application_and_keeps_its_machine() {
        var job = Job.appliedFor(crew, MACHINE);
        job.complete(job.approver(), "approve-permit", Map.of("decision", "RETURN", "comment", "补充措施"));

        var stranger = job.complete("welder1", "correct-application", Map.of("welders", List.of("welder1", "welder9")));
        var elsewhere = job.complete("welder1", "correct-application", Map.of("machineCode", "M-0003"));

        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.body().get("errors").findValuesAsText("code")).containsExactly("NO_SUCH_PERSON");
        assertThat(elsewhere.body().get("errors").findValuesAsText("code")).containsExactly("MACHINE_STAYS");
        assertThat(job.status()).isEqualTo("RETURNED");
    }

    @Test
    void wrong_input_is_told_field_by_field_and_starts_nothing() {
        long before = database.queryForObject("select count(*) from permit", Long.class);
        Api welder = crew.as("welder1");

        var wrong = Job.applied(crew, "welder1", MACHINE, Map.of("watch", "safety2", "welders", List.of("nobody"),
                "latitude", 91.5, "until", "yesterday"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().get("errors").findValuesAsText("field")).contains("latitude", "until");
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of("watch", "safety2")).body().get("errors")
                .findValuesAsText("code")).containsExactly("NO_SUCH_PERSON");
        assertThat(welder.post("/permits", "{\"machineCode\":").status()).isEqualTo(400);
        assertThat(welder.get("/permits/form?machineCode=M-9999").status()).isEqualTo(404);
        assertThat(database.queryForObject("select count(*) from permit", Long.class)).isEqualTo(before);
    }

    @Test
    void a_task_that_a_revocation_took_back_was_done_by_nobody() {
        var job = Job.appliedFor(crew, MACHINE).approved();
        Api watch = crew.as("watch1");
        String task = "/tasks/" + job.taskId("watch1", "verify-approval");
        var filled = watch.fill(watch.get(task).body().get("form"), Map.of());
        job.act("safety1", "revocation", Map.of("reason", "wind"));

        var answer = watch.post(task + "/complete", filled);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("code").asText()).isEqualTo("TASK_GONE");
        assertThat(answer.body().has("by")).isFalse();
    }
}
