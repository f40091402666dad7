package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers inspect, alone, in twos and together; a unit inspects itself. */
class InspectionStory extends Story {

    @Test
    void the_form_can_be_filled_in_by_who_knows_nothing_but_its_schema() {
        Api officer = crew.as("em1");

        Api.Answer made = officer.post("/inspections", officer.fill(officer.get("/inspections/form").body(), Map.of()));

        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        assertThat(made.body().get("inspectionNo").asText()).startsWith("IN-");
        assertThat(made.body().get("result").asText()).isEqualTo("PASSED");
    }

    @Test
    void what_is_sent_twice_counts_once() {
        var form = Doorway.at(crew, "grid1", "SITE").with("machineCode", "M-0001").form();

        JsonNode first = crew.as("grid1").post("/inspections", form).body();
        Api.Answer again = crew.as("grid1").post("/inspections", form);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().get("inspectionNo")).isEqualTo(first.get("inspectionNo"));
        assertThat(database.queryForObject("select count(*) from inspection where client_key = ?", Integer.class,
                form.get("clientKey"))).isEqualTo(1);
    }

    @Test
    void a_mandatory_item_is_never_left_out_and_never_violated_in_passing() {
        refused("grid1", Doorway.at(crew, "grid1", "SITE").with("machineCode", "M-0001").without("FIRE_WATCH"),
                "MANDATORY_ITEM");
        refused("grid1", Doorway.at(crew, "grid1", "SITE").with("machineCode", "M-0001").violated("APPROVAL", null),
                "RESULT_NOT_PASSED");
        refused("grid1", Doorway.at(crew, "grid1", "SITE").with("machineCode", "M-0001")
                .violated("CERTIFICATE", "UNCERTIFIED_WORK").with("result", "CORRECTED_ON_SITE"), "RESULT_CASE_ONLY");
    }

    @Test
    void a_department_inspects_in_twos_and_the_record_is_closed_when_all_have_signed() {
        refused("em1", Doorway.at(crew, "em1", "SITE").with("machineCode", "M-0001"), "SECOND_OFFICER");

        String no = recorded("em1", Doorway.at(crew, "em1", "SITE").with("machineCode", "M-0001")
                .with("signatories", List.of("emh1", "fr1"))).get("inspectionNo").asText();
        assertThat(crew.as("em1").get("/inspections/" + no).body().get("closedAt").isNull()).isTrue();
        crew.as("emh1").post("/inspections/" + no + "/signature", Map.of());
        assertThat(crew.as("hc1").post("/inspections/" + no + "/signature", Map.of()).status()).isEqualTo(403);
        JsonNode signed = crew.as("fr1").post("/inspections/" + no + "/signature", Map.of()).body();

        assertThat(signed.get("closedAt").isNull()).isFalse();
        assertThat(signed.get("signatories")).hasSize(3).allMatch(it -> !it.get("signedAt").isNull());
    }

    @Test
    void uncertified_work_ends_in_a_case_with_photos_and_record_on_the_chain_of_evidence() {
        String photo = crew.as("em1").upload("PHOTO", Api.picture()).body().get("fileId").asText();

        JsonNode made = recorded("em1", Doorway.at(crew, "em1", "SITE").with("machineCode", "M-0001")
                .with("signatories", List.of("emh1")).with("result", "CASE").with("latitude", LATITUDE)
                .with("longitude", LONGITUDE).violated("CERTIFICATE", "UNCERTIFIED_WORK", photo));

        String caseNo = made.get("caseNo").asText();
        assertThat(caseNo).startsWith("FC-");
        assertThat(database.queryForList("select body from evidence_link where subject = ?", String.class, caseNo))
                .anyMatch(body -> body.contains(photo)).anyMatch(body -> body.contains("现场检查记录")
                        && body.contains("emh1") && body.contains("\"em1\""));
        assertThat(database.queryForObject("select source_no from case_file where case_no = ?", String.class, caseNo))
                .isEqualTo(made.get("inspectionNo").asText());
    }

    @Test
    void an_unknown_unit_and_a_machine_without_code_are_registered_on_the_spot() {
        String name = "路边修理铺 " + UUID.randomUUID().toString().substring(0, 8);

        JsonNode made = recorded("grid1", Doorway.at(crew, "grid1", "SITE").with("newUnitName", name)
                .with("newUnitHead", "高建国").with("newUnitPhone", "13847700001")
                .with("newUnitIdentityNumber", "11010519491231002X").with("newMachineName", "电焊机")
                .with("newPlaceKind", "OTHER_CROWDED").with("newCrowdedKind", "KINDERGARTEN")
                .with("latitude", LATITUDE).with("longitude", LONGITUDE));

        assertThat(crew.as("grid1").get("/registers/units/" + made.get("unit").asText()).body().toString())
                .contains(name);
        assertThat(database.queryForObject("select control_class from machine where code = ?", String.class,
                made.get("machine").asText())).isEqualTo("CODED");
        assertThat(database.queryForObject("select profile from site where unit_code = ?", String.class,
                made.get("unit").asText())).isEqualTo("CROWDED");
        refused("grid1", Doorway.at(crew, "grid1", "SITE").with("newUnitName", name), "PLACE_KIND_NEEDED");
        refused("grid1", Doorway.at(crew, "grid1", "SITE").with("newUnitName", name + "二").with("newUnitHead", "高建国")
                .with("newUnitPhone", "13847700001").with("newUnitIdentityNumber", "11010519491231002X")
                .with("newPlaceKind", "OTHER_CROWDED"), "CROWDED_KIND_NEEDED");
        refused("grid1", Doorway.at(crew, "grid1", "SITE").with("newUnitName", name).with("newPlaceKind", "INDUSTRY"),
                "REQUIRED");
    }

    @Test
    void the_places_round_an_officer_are_offered_the_nearest_first_and_only_those_of_his_area() {
        var here = Map.of("latitude", LATITUDE, "longitude", LONGITUDE);

        JsonNode places = crew.as("em1").post("/inspections/places", here).body();

        assertThat(places).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        assertThat(places.findValuesAsText("metres")).extracting(Integer::valueOf).isSorted()
                .allMatch(it -> it <= 3000);
        assertThat(crew.as("em2").post("/inspections/places", here).body().findValuesAsText("siteCode"))
                .doesNotContainAnyElementsOf(places.findValuesAsText("siteCode"));
        assertThat(crew.as("em1").post("/inspections/places", Map.of("latitude", 0, "longitude", 0)).body()).isEmpty();
        assertThat(crew.as("em1").post("/inspections/places", Map.of("latitude", 91, "longitude", 0)).status())
                .isEqualTo(422);
    }

    @Test
    void a_unit_inspects_itself_by_the_same_list_and_ends_in_a_rectification_of_its_own() {
        refused("safety1", Doorway.at(crew, "safety1", "SELF").with("unitCode", "U-0001")
                .violated("FIRE_WATCH", null).with("result", "CASE"), "RESULT_OF_UNIT");

        JsonNode made = recorded("safety1", Doorway.at(crew, "safety1", "SELF").with("unitCode", "U-0001")
                .violated("EXTINGUISHING_READY", null).with("result", "RECTIFICATION").with("responsible", "冯安全")
                .with("measures", "补齐灭火器").with("dueOn", java.time.LocalDate.now().plusDays(7).toString()));

        String docketNo = made.at("/rectifications/0").asText();
        JsonNode listed = crew.as("safety1").get("/rectifications/" + docketNo).body();
        assertThat(listed.get("department").isNull()).isTrue();
        assertThat(crew.as("em1").get("/rectifications/" + docketNo).status()).isEqualTo(404);
    }

    @Test
    void the_platform_tells_what_it_knows_of_machine_and_certificate() {
        JsonNode seen = crew.as("em1").post("/inspections/sight", Map.of("machineCode", "M-0001")).body();

        assertThat(seen.at("/machine/machineCode").asText()).isEqualTo("M-0001");
        assertThat(seen.get("profiles")).isNotEmpty();
        assertThat(crew.as("em1").post("/inspections/sight", Map.of("machineCode", "M-none")).body()
                .get("machine").isNull()).isTrue();
    }

    @Test
    void an_officers_round_leads_to_key_machines_and_repair_shops_until_somebody_has_been_there() {
        String unit = "U-" + UUID.randomUUID().toString().substring(0, 8);
        database.update("insert into work_unit (code, name, area_code, credit_checked, kind, place_kind) "
                + "values (?, '路口修理铺', '150621100', false, 'INDIVIDUAL', 'REPAIR_SHOP')", unit);
        JsonNode before = crew.as("grid1").get("/inspections/today").body();
        assertThat(before.get("visits").toString()).contains("REPAIR_SHOP");
        long inspected = before.at("/coverage/0/inspected").asLong();

        recorded("grid1", Doorway.at(crew, "grid1", "SITE").with("unitCode", unit).with("result", "GUIDANCE")
                .with("followUpOn", java.time.LocalDate.now().plusDays(7).toString()));

        JsonNode after = crew.as("grid1").get("/inspections/today").body();
        assertThat(after.at("/coverage/0/kind").asText()).isEqualTo("REPAIR_SHOPS");
        assertThat(after.at("/coverage/0/inspected").asLong()).isEqualTo(inspected + 1);
        assertThat(after.get("visits").findValuesAsText("code")).doesNotContain(unit);
        assertThat(crew.as("safety1").get("/inspections/today").status()).isEqualTo(403);
        database.update("update work_unit set ends_on = '2020-01-01' where code = ?", unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"em2", "safety2", "welder1"})
    void others_find_no_trace_of_an_inspection(String stranger) {
        String no = recorded("grid1", Doorway.at(crew, "grid1", "SITE").with("machineCode", "M-0001"))
                .get("inspectionNo").asText();

        assertThat(crew.as(stranger).get("/inspections/" + no).status()).isIn(403, 404);
        assertThat(crew.as("safety1").get("/inspections/" + no).status()).isEqualTo(200);
    }

    private JsonNode recorded(String account, Doorway inspection) {
        Api.Answer made = crew.as(account).post("/inspections", inspection.form());
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        return made.body();
    }

    private void refused(String account, Doorway inspection, String code) {
        Api.Answer refused = crew.as(account).post("/inspections", inspection.form());
        assertThat(refused.status()).as("%s", refused.body()).isEqualTo(422);
        assertThat(refused.body().get("errors").toString()).contains(code);
    }
}
