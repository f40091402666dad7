package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.certificate.Practising;
import io.weldgate.registry.Position;
import io.weldgate.registry.Site;
import io.weldgate.registry.Sites;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Certificates that are lent, copied or long unused, and welders who are not who they say they are. */
class CertificateStory extends Story {

    private static final String MACHINE = "M-0009";

    @Autowired
    private Practising practising;
    @Autowired
    private Sites sites;

    @AfterEach
    void clearUp() {
        closeEveryPermit();
        database.update("update permit set site_code = 'S-GENERAL' where site_code = 'S-FAR'");
        database.update("delete from site where code = 'S-FAR'");
        database.update("delete from certificate where certificate_id = 'C-copy'");
        database.update("delete from consent where account = 'welder1'");
    }

    @Test
    void a_copied_certificate_is_suspect_with_who_copied_it_and_not_with_its_holder() {
        database.update("""
                insert into certificate (certificate_id, holder, holder_name, family, item, category, issuer, issuer_area,
                  number, number_mac, state, issued_on, valid_from, valid_to, review_due_on, reviewed_on, six_year_review,
                  verification, official, check_host, last_worked_on)
                select 'C-copy', 'welder2', holder_name, family, item, category, issuer,
                  issuer_area, number, number_mac, state, issued_on, valid_from, valid_to, review_due_on, reviewed_on,
                  six_year_review, 'NONE', 'NOT_ASKED', check_host, last_worked_on
                from certificate where certificate_id = 'C-welder1'""");

        assertThat(crew.scans("welder2", MACHINE).findings()).contains("SUSPECT_FORGED", "HOLDER_MISMATCH")
                .doesNotContain("EXPIRED");
        assertThat(crew.scans("welder1", MACHINE).findings()).doesNotContain("SUSPECT_FORGED");
    }

    @Test
    void who_leads_work_far_away_does_not_begin_here() {
        String elsewhere = Job.appliedFor(crew, "M-0008").approved().permitNo();
        sites.save(new Site("S-FAR", "远处工地", "U-0001", "GENERAL", new Position(41.4080, 110.0340), 300));
        database.update("update permit set status = 'WORKING' where permit_no = ?", elsewhere);
        assertThat(crew.scans("welder1", MACHINE).findings()).doesNotContain("SUSPECT_FORGED");

        database.update("update permit set site_code = 'S-FAR' where permit_no = ?", elsewhere);

        assertThat(crew.scans("welder1", MACHINE).findings()).contains("SUSPECT_FORGED");
        assertThat(crew.scans("welder3", MACHINE).findings()).doesNotContain("SUSPECT_FORGED");
    }

    @Test
    void special_equipment_is_welded_by_whose_code_covers_the_weld() {
        assertThat(applied("welder5", "SMAW-FeⅠ-2G-6/108-Fef3").body().get("status").asText()).isEqualTo("IN_APPROVAL");
        assertThat(applied("welder5", "GTAW-FeⅠ-2G-6/108-FefS-02/11/12").findings()).contains("PROJECT_CODE_MISMATCH");
        assertThat(applied("welder1", "SMAW-FeⅠ-2G-6/108-Fef3").findings()).contains("FIELD_MISMATCH");
        assertThat(applied("welder5", "六号项目").body().get("errors").findValuesAsText("code"))
                .containsExactly("CODE_UNREADABLE");
    }

    private Api.Answer applied(String welder, String projectCode) {
        return Job.applied(crew, welder, MACHINE, Map.of("welders", List.of(welder), "projectCode", projectCode));
    }

    @Test
    void a_portrait_helps_only_with_consent_and_a_match_and_the_document_always_does() {
        var job = Job.appliedFor(crew, MACHINE).prepared();

        assertThat(asked(job).has("portrait")).as("offered to the watch").isFalse();
        assertThat(compared(job, "MATCHED").body().get("code").asText()).isEqualTo("PORTRAIT_WITHOUT_CONSENT");
        crew.as("welder1").put("/me/consents/PORTRAIT", Map.of());
        database.update("update consent set text_version = '2025-01-01' where account = 'welder1'");
        assertThat(compared(job, "MATCHED").body().get("code").asText()).as("agreed to other words")
                .isEqualTo("PORTRAIT_WITHOUT_CONSENT");
        crew.as("welder1").put("/me/consents/PORTRAIT", Map.of());
        assertThat(asked(job).has("portrait")).isTrue();
        assertThat(compared(job, "NOT_MATCHED").body().get("code").asText()).isEqualTo("PORTRAIT_MISMATCH");
        assertThat(verified(job, Map.of("identifiedBy", "PORTRAIT_ON_PHONE", "portrait", "MATCHED",
                "certificateSeen", false)).status()).isEqualTo(422);
        assertThat(verified(job, Map.of()).status()).isEqualTo(204);
    }

    @Test
    void what_is_kept_of_a_portrait_is_its_result() throws Exception {
        crew.as("welder1").put("/me/consents/PORTRAIT", Map.of());
        var job = Job.appliedFor(crew, MACHINE).prepared();

        assertThat(compared(job, "MATCHED").status()).isEqualTo(204);

        JsonNode kept = new ObjectMapper().readTree(database.queryForObject("select declaration from permit_check"
                + " where permit_no = ? and step = 'SECOND_VERIFICATION'", String.class, job.permitNo()));
        assertThat(kept.get("portrait").asText()).isEqualTo("MATCHED");
        assertThat(kept.fieldNames()).toIterable().containsExactlyInAnyOrder("welderIsThePermits", "certificateSeen",
                "identifiedBy", "portrait", "machineIsThePermits", "latitude", "longitude");
    }

    @Test
    void whoever_has_a_live_machine_has_worked_in_his_trade_today() {
        database.update("update certificate set last_worked_on = null where holder = 'welder1'");
        try (Chip chip = terminalOf("M-0100")) {
            Job.appliedFor(crew, "M-0100").working();

            assertThat(database.queryForObject("select last_worked_on from certificate where holder = 'welder1'",
                    LocalDate.class)).isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")));
            Job.allOver(crew, "M-0100");
        }
    }

    @Test
    void work_is_remembered_on_the_certificate_and_on_the_project_that_covers_it() {
        Instant at = Instant.parse("2026-11-01T16:30:00Z");
        LocalDate day = LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"));

        practising.welded("welder5", at, "SMAW-FeⅠ-2G-6/108-Fef3");
        practising.welded("welder5", at.minusSeconds(86_400), null);

        assertThat(database.queryForList("select last_worked_on from certificate where holder = 'welder5'",
                LocalDate.class)).isEqualTo(List.of(day));
        assertThat(database.queryForList("select last_welded_on from certificate_project where certificate_id = "
                + "'C-welder5'", LocalDate.class)).isEqualTo(List.of(day));
    }

    private Api.Answer compared(Job job, String result) {
        return verified(job, Map.of("identifiedBy", "PORTRAIT_ON_PHONE", "portrait", result));
    }

    /** Whether it is asked for or not. */
    private Api.Answer verified(Job job, Map<String, ?> instead) {
        Api watch = crew.as("watch1");
        String task = "/tasks/" + job.taskId("watch1", "verify-second-time");
        ObjectNode filled = watch.fill(watch.get(task).body().get("form"), Map.of());
        instead.forEach(filled::putPOJO);
        return watch.post(task + "/complete", filled);
    }

    private JsonNode asked(Job job) {
        return crew.as("watch1").get("/tasks/" + job.taskId("watch1", "verify-second-time")).body()
                .at("/form/properties");
    }
}
