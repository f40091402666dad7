package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is dangerous about the work is told at the application, and what is done about it is confirmed on site. */
class MeasuresStory extends Story {

    private static final String GENERAL = "M-0007";
    private static final String CHEMICAL = "M-0013";
    private static final String CROWDED = "M-0040";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @AfterEach
    void clearUp() {
        closeEveryPermit();
    }

    @Test
    void a_workpiece_that_nobody_has_looked_into_is_not_welded() {
        assertRefused(Job.applied(crew, "welder1", GENERAL, Map.of("circumstances", List.of("WORKPIECE_UNKNOWN"))),
                "TP-04");
    }

    @Test
    void work_at_height_at_a_chemical_plant_has_a_permit_of_its_own_which_is_linked() {
        Map<String, Object> high = new HashMap<>(Map.of("circumstances", List.of("WORK_AT_HEIGHT"),
                "elevationMetres", 6, "involvedMeasures", List.of("SPARKS_CAUGHT")));

        assertRefused(Job.applied(crew, "welder1", CHEMICAL, high), "LINKED_PERMIT_MISSING");
        high.put("linkedPermits", List.of("GC-2026-0001"));
        assertThat(Job.applied(crew, "welder1", CHEMICAL, high).body().get("status").asText()).isEqualTo("IN_APPROVAL");
    }

    @Test
    void outdoors_a_wind_of_grade_five_stops_and_of_grade_four_does_not() {
        var job = approved(Map.of("circumstances", List.of("OUTDOORS")));
        job.done("watch1", "verify-approval").done("welder1", "clear-site");

        assertRefusedOnSite(job.complete("welder1", "confirm-readiness", Map.of("windGrade", 5)), "WIND_TOO_STRONG");
        assertThat(job.complete("welder1", "confirm-readiness", Map.of("windGrade", 4)).status()).isEqualTo(204);
    }

    @Test
    void every_measure_named_is_confirmed_and_only_those_are_asked_for() {
        var job = approved(Map.of("involvedMeasures", List.of("DRAINS_COVERED", "EXTINGUISHERS_READY")));
        job.done("watch1", "verify-approval");
        JsonNode asked = form(job, "clear-site").get("confirmedMeasures");

        assertThat(asked.at("/x-enum-titles").size()).isEqualTo(2);
        assertThat(asked.at("/items/enum").size()).isEqualTo(2);
        var refused = job.complete("welder1", "clear-site",
                Map.of("confirmedMeasures", List.of("EXTINGUISHERS_READY")));
        assertRefusedOnSite(refused, "MEASURE_MISSING");
        assertThat(refused.body().toString()).contains("Drains");
        assertThat(job.complete("welder1", "clear-site", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void a_photo_is_fresh_and_stands_once_in_a_form_and_is_known_again_under_another_permit() {
        approved(Map.of()).done("watch1", "verify-approval").done("welder1", "clear-site");
        clearUp();
        var job = approved(Map.of()).done("watch1", "verify-approval");
        String photo = crew.as("welder1").upload("PHOTO", Api.picture()).body().get("fileId").asText();

        assertRefusedOnSite(job.complete("welder1", "clear-site", Map.of("photos", List.of(photo, photo))),
                "PHOTO_TWICE");
        database.update("update stored_file set taken_at = uploaded_at - interval 31 minute where file_id = ?", photo);
        assertRefusedOnSite(job.complete("welder1", "clear-site", Map.of("photos", List.of(photo))), "PHOTO_NOT_FRESH");
        database.update("update stored_file set taken_at = uploaded_at - interval 25 minute where file_id = ?", photo);
        assertThat(job.complete("welder1", "clear-site", Map.of("photos", List.of(photo))).status()).isEqualTo(204);
        assertThat(crew.as("safety1").get("/decisions/" + job.moment("check.clearing").get("decisionId").asText())
                .findings()).contains("PHOTO_USED_BEFORE");
    }

    @Test
    void a_machine_far_from_the_point_is_a_point_itself() {
        var job = approved(Map.of()).done("watch1", "verify-approval").done("welder1", "clear-site");

        assertRefusedOnSite(job.complete("welder1", "confirm-readiness",
                Map.of("machineMetres", 11, "machinePlaceCleared", false)), "MACHINE_PLACE_NOT_CLEARED");
        assertThat(job.complete("welder1", "confirm-readiness",
                Map.of("machineMetres", 10, "machinePlaceCleared", false)).status()).isEqualTo(204);
    }

    @Test
    void a_welder_who_was_not_briefed_does_not_begin() {
        var job = approved(Map.of()).done("watch1", "verify-approval").done("welder1", "clear-site");

        assertRefusedOnSite(job.complete("welder1", "confirm-readiness", Map.of("briefingReceived", false)), "TP-03");
    }

    @Test
    void a_crowded_place_has_a_plan_a_notice_and_separation() {
        LocalDate tomorrow = LocalDate.now(ZONE).plusDays(1);
        Map<String, Object> atNight = new HashMap<>(Map.of("from", tomorrow.atTime(22, 30).atZone(ZONE)
                .toOffsetDateTime().toString(),
                "until", tomorrow.plusDays(1).atTime(2, 0).atZone(ZONE).toOffsetDateTime().toString()));
        Map<String, Object> withoutPlan = new HashMap<>(atNight);
        withoutPlan.put("plan", List.of());
        assertRefused(Job.applied(crew, "welder1", CROWDED, withoutPlan), "NM-7");

        var job = Job.appliedFor(crew, CROWDED, atNight).approved().done("watch1", "verify-approval");
        assertRefusedOnSite(job.complete("welder1", "clear-site", Map.of("noticePhotos", List.of())), "NOTICE_MISSING");
        assertRefusedOnSite(job.complete("welder1", "clear-site", Map.of("separated", false)), "SEPARATION_MISSING");
        assertThat(job.complete("welder1", "clear-site", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void a_form_asks_for_what_the_place_and_the_circumstances_demand_and_for_no_more() {
        var plain = approved(Map.of()).done("watch1", "verify-approval");
        assertThat(names(form(plain, "clear-site"))).contains("cordonPlaced", "photos")
                .doesNotContain("noticePhotos", "separated", "insideInspected", "adjoiningUnitSigner");
        assertThat(names(form(plain.done("welder1", "clear-site"), "confirm-readiness")))
                .contains("machineMetres").doesNotContain("windGrade", "cylinderGapMetres");
        clearUp();

        assertThat(required(crew.as("welder1").get("/permits/form?machineCode=" + CROWDED).body())).contains("plan");
        assertThat(required(crew.as("welder1").get("/permits/form?machineCode=" + GENERAL).body()))
                .doesNotContain("plan");
        var special = approved(Map.of("circumstances", List.of("WORKPIECE_HOLLOW", "ADJOINING_UNIT", "CYLINDERS"),
                "involvedMeasures", List.of("CYLINDERS_APART"))).done("watch1", "verify-approval");
        assertThat(names(form(special, "clear-site"))).contains("insideInspected", "pressureReleased",
                "adjoiningUnitSigner", "adjoiningUnitPapers");
        assertThat(required(crew.as("welder1").get("/tasks/" + special.taskId("welder1", "clear-site"))
                .body().get("form")))
                .contains("insideInspected", "adjoiningUnitSigner", "adjoiningUnitPapers")
                .doesNotContain("noticePhotos");
        assertRefusedOnSite(special.complete("welder1", "clear-site", Map.of("adjoiningUnitSigner", "")), "TP-10");
        special.done("welder1", "clear-site");
        assertRefusedOnSite(special.complete("welder1", "confirm-readiness", Map.of("cylinderGapMetres", 4)), "NM-5");
        special.done("welder1", "confirm-readiness");
    }

    @Test
    void an_approver_is_asked_for_his_position_where_he_must_sign_on_site() {
        var plain = Job.appliedFor(crew, GENERAL);
        var plant = Job.appliedFor(crew, CHEMICAL).done("gas1", "test-gas");

        assertThat(askedToApprove(plain, plain.approver())).doesNotContain("latitude");
        assertThat(askedToApprove(plant, "base1")).contains("latitude", "longitude");
    }

    private List<String> askedToApprove(Job job, String approver) {
        return required(crew.as(approver).get("/tasks/" + job.taskId(approver, "approve-permit")).body().get("form"));
    }

    @Test
    void a_template_proposes_hazards_and_measures_to_who_may_see_the_machine() {
        String asked = "/hazard-templates?machineCode=" + CHEMICAL
                + "&process=GAS_WELDING_AND_CUTTING&circumstances=WORK_AT_HEIGHT,CYLINDERS";
        var answer = crew.as("welder1").get(asked);

        assertThat(answer.body().get("hazards").asText()).contains("flammable gas", "falls");
        assertThat(answer.body().get("involvedMeasures").toString()).contains("SPARKS_CAUGHT", "CYLINDERS_APART");
        assertThat(crew.as("safety2").get(asked).status()).isEqualTo(404);
        assertThat(crew.as("welder1").get(asked + ",NOTHING").status()).isEqualTo(422);
    }

    private Job approved(Map<String, ?> instead) {
        return Job.appliedFor(crew, GENERAL, instead).approved();
    }

    private JsonNode form(Job job, String key) {
        return crew.as("welder1").get("/tasks/" + job.taskId("welder1", key)).body().at("/form/properties");
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> required(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.get("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static void assertRefused(Api.Answer answer, String code) {
        assertThat(answer.body().get("status").asText()).isEqualTo("REFUSED");
        assertThat(answer.findings()).contains(code);
    }

    private static void assertRefusedOnSite(Api.Answer answer, String code) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(409);
        assertThat(answer.findings()).contains(code);
    }
}
