package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.WeldgateTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a machine comes from one control class to another, and who lets it. */
class ClassStory extends Story {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String NEXT_YEAR = LocalDate.now(WeldgateTest.ZONE).plusYears(1).toString();

    /** Another one each time: the trail forgets nothing. */
    private final String machine = "MC-" + NUMBERS.incrementAndGet();

    @BeforeEach
    void aMachineThatIsToBeCoded() {
        assertThat(crew.as("safety1").post("/registers/machines", Map.of("code", machine, "name", "新焊机", "unitCode",
                "U-0001", "siteCode", "S-GENERAL", "controlClass", "CODED")).status()).isEqualTo(201);
    }

    @AfterEach
    void putAway() {
        Job.allOver(crew, machine);
        database.update("delete from notice where kind like 'CLASS_%'");
        database.update("delete from class_change where machine_code = ?", machine);
        database.update("delete from machine where code = ?", machine);
    }

    @Test
    void a_unit_asks_for_an_exemption_and_the_authorities_decide() {
        JsonNode asked = change("safety1", Map.of("controlClass", "EXEMPT", "reason", "固定工位", "until", NEXT_YEAR))
                .body();

        assertThat(asked.get("state").asText()).isEqualTo("WAITING");
        assertThat(now().get("controlClass").asText()).isEqualTo("CODED");
        assertThat(crew.as("grid1").get("/class-changes").body().findValuesAsText("machineCode")).contains(machine);
        assertThat(crew.as("em2").get("/class-changes").body().findValuesAsText("machineCode")).doesNotContain(machine);
        await().untilAsserted(() -> assertThat(database.queryForList(
                "select account from notice where kind = 'CLASS_ASKED' and subject = ?", String.class, machine))
                .contains("grid1", "em1", "manager1").doesNotContain("em2", "head1", "safety1", "admin"));
        assertThat(decide("head1", asked, "GRANT").status()).isEqualTo(403);
        assertThat(decide("em2", asked, "GRANT").status()).isEqualTo(404);
        assertThat(decide("grid1", asked, "GRANT").body().get("state").asText()).isEqualTo("DONE");

        assertThat(now().get("controlClass").asText()).isEqualTo("EXEMPT");
        assertThat(now().get("exemptUntil").asText()).isEqualTo(NEXT_YEAR);
        assertThat(now().at("/changes/0/decidedBy").asText()).isEqualTo("grid1");
        assertThat(now().get("codeBy").isNull()).as("no clock runs").isTrue();
        assertThat(steps()).containsExactly("class.set", "class.asked");
        assertThat(decide("em1", asked, "REFUSE").body().get("state").asText()).as("decided once").isEqualTo("DONE");
    }

    @Test
    void what_is_refused_leaves_everything_as_it_was_and_the_clock_running() {
        JsonNode asked = change("safety1", Map.of("controlClass", "LEGACY", "reason", "老旧设备")).body();

        assertThat(code(decide("em1", asked, "REFUSE", ""))).isEqualTo("REASON_NEEDED");
        assertThat(decide("em1", asked, "REFUSE").body().get("state").asText()).isEqualTo("REFUSED");

        await().untilAsserted(() -> assertThat(database.queryForList("select concat(account, ' ', detail) from notice"
                + " where kind = 'CLASS_REFUSED' and subject = ?", String.class, machine))
                .singleElement().asString().startsWith("safety1 ").endsWith(": 可以改造"));
        assertThat(now().get("controlClass").asText()).isEqualTo("CODED");
        assertThat(now().get("codeBy").asText()).isNotBlank();
        assertThat(steps()).containsExactly("class.refused", "class.asked");
    }

    @Test
    void an_authority_decides_at_once_and_a_unit_makes_its_machines_stricter_alone() {
        assertThat(change("em1", Map.of("controlClass", "LEGACY", "reason", "老旧设备")).body().get("state").asText())
                .isEqualTo("DONE");
        assertThat(code(change("em1", Map.of("controlClass", "EXEMPT", "reason", "x", "until", NEXT_YEAR))))
                .isEqualTo("CLASS_NOT_FROM_HERE");

        assertThat(change("safety1", Map.of("controlClass", "CODED", "reason", "可以改造")).body().get("state").asText())
                .isEqualTo("DONE");
        assertThat(now().get("codeBy").asText()).as("fifteen days from today")
                .isEqualTo(LocalDate.now(WeldgateTest.ZONE).plusDays(15).toString());
    }

    @Test
    void a_scrapped_machine_never_comes_back_and_open_permits_are_told() {
        Job job = Job.appliedFor(crew, machine);
        assertThat(code(change("em1", Map.of("controlClass", "LEGACY", "reason", "x")))).isEqualTo("PERMIT_OPEN");

        assertThat(change("safety1", Map.of("controlClass", "SCRAP", "reason", "外壳漏电")).status()).isEqualTo(200);

        assertThat(job.steps()).contains("class.scrapped");
        await().untilAsserted(() -> assertThat(database.queryForList(
                "select account from notice where kind = 'SCRAPPED' and subject = ?", String.class, job.permitNo()))
                .contains("welder1", "watch1", "safety1"));
        assertThat(crew.scans("welder1", machine).findings()).contains("MACHINE_SCRAPPED");
        assertThat(code(change("em1", Map.of("controlClass", "CODED", "reason", "x")))).isEqualTo("CLASS_ENDED");
        assertThat(now().get("next")).isEmpty();
        assertThat(Job.applied(crew, "welder1", machine, Map.of()).body().get("status").asText()).isEqualTo("REFUSED");
    }

    @Test
    void nothing_is_scrapped_from_under_work_that_has_begun() {
        Job job = Job.appliedFor(crew, machine);
        String begun = "update permit set started_at = %s where permit_no = ?";
        database.update(begun.formatted("utc_timestamp()"), job.permitNo());

        Api.Answer refused = change("safety1", Map.of("controlClass", "SCRAP", "reason", "x"));

        assertThat(code(refused)).isEqualTo("WORK_BEGUN");
        assertThat(refused.body().at("/errors/0/message").asText()).contains(job.permitNo());
        database.update(begun.formatted("null"), job.permitNo());
    }

    @Test
    void a_class_is_no_free_field_and_a_wrong_wish_is_refused_by_its_field() {
        Map<String, String> row = Map.of("code", machine, "name", "新焊机", "unitCode", "U-0001", "siteCode", "S-GENERAL",
                "controlClass", "SCRAP");
        assertThat(code(crew.as("admin").put("/registers/machines/" + machine, row))).isEqualTo("CLASS_BY_ITS_OWN_WAY");
        assertThat(code(change("em1", Map.of("controlClass", "EXEMPT", "reason", "x")))).isEqualTo("EXEMPTION_ENDS");
        assertThat(code(change("em1", Map.of("controlClass", "EXEMPT", "reason", "x", "until", "2020-01-01"))))
                .isEqualTo("NOT_IN_FUTURE");
        assertThat(code(change("em1", Map.of("controlClass", "LEGACY", "reason", "x", "until", NEXT_YEAR))))
                .isEqualTo("ONLY_EXEMPTION_ENDS");
        assertThat(code(change("em1", Map.of("controlClass", "CODED", "reason", "x")))).isEqualTo("CLASS_SAME");
        assertThat(code(change("em1", Map.of("controlClass", "SCRAP", "reason", " ")))).isEqualTo("REQUIRED");
        assertThat(code(crew.as("em1").post("/machines/M-0100/class", Map.of("controlClass", "LEGACY", "reason", "x"))))
                .isIn("TERMINAL_FITTED", "PERMIT_OPEN");
    }

    @Test
    void who_fills_in_the_examples_of_the_form_is_taken_and_others_have_no_form() {
        Api officer = crew.as("safety1");
        JsonNode form = officer.get("/machines/" + machine + "/class/form").body();

        assertThat(officer.post("/machines/" + machine + "/class", officer.fill(form, Map.of())).status())
                .isEqualTo(200);
        assertThat(officer.get("/machines/M-0100/class/form").body().at("/properties/controlClass/enum")).hasSize(1);
        for (String account : List.of("welder1", "installer1")) {
            assertThat(crew.as(account).get("/machines/" + machine + "/class/form").status())
                    .as(account).isEqualTo(403);
        }
        assertThat(crew.as("safety2").get("/machines/" + machine + "/class/form").status()).isEqualTo(404);
    }

    private Api.Answer change(String account, Map<String, String> form) {
        return crew.as(account).post("/machines/" + machine + "/class", form);
    }

    private Api.Answer decide(String account, JsonNode asked, String decision) {
        return decide(account, asked, decision, "可以改造");
    }

    private Api.Answer decide(String account, JsonNode asked, String decision, String remark) {
        return crew.as(account).post("/machines/" + machine + "/class/" + asked.get("id").asLong() + "/decision",
                Map.of("decision", decision, "remark", remark));
    }

    private JsonNode now() {
        return crew.as("safety1").get("/machines/" + machine + "/class").body();
    }

    private List<String> steps() {
        return crew.as("safety1").get("/machines/" + machine + "/file?kind=CLASS").body().findValuesAsText("step");
    }

    private static String code(Api.Answer answer) {
        return answer.body().at("/errors/0/code").asText();
    }
}
