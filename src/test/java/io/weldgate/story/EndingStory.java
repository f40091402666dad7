package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing ends under an open permit, and what has ended is no choice any more. */
class EndingStory extends Story {

    private static final String MACHINE = "M-0008";
    private static final String YESTERDAY = LocalDate.now(WeldgateTest.ZONE).minusDays(2).toString();
    private Job job;

    @BeforeEach
    void nothingElseIsUnderWay() {
        closeEveryPermit();
    }

    @AfterEach
    void clearUp() {
        if (job != null) {
            job.act("welder1", "withdrawal", Map.of("reason", "story over"));
        }
        database.update("delete from machine where code = 'M-0301'");
        database.update("delete from site where code = 'S-0101'");
        database.update("delete from person where person_no = 'P-0101'");
        database.update("delete from work_unit where code = 'U-0101'");
    }

    @ParameterizedTest
    @CsvSource({"units, grid1, U-0001, endsOn, , WORK_BEYOND", "sites, safety1, S-GENERAL, endsOn, , WORK_BEYOND",
        "people, head1, welder1, endsOn, , WORK_BEYOND", "people, head1, watch1, endsOn, , WORK_BEYOND",
        "people, head1, watch1, watchTrained, false, WORK_UNDER_WAY",
        "sites, safety1, S-GENERAL, profile, HAZCHEM, WORK_UNDER_WAY",
        "sites, em1, S-GENERAL, fenceMetres, 20, WORK_UNDER_WAY",
        "machines, safety1, M-0008, siteCode, S-HAZCHEM, WORK_UNDER_WAY"})
    void what_an_open_permit_rests_on_stays_and_the_permit_is_named(String register, String account, String key,
            String field, String value, String code) {
        job = Job.appliedFor(crew, MACHINE);
        ObjectNode row = row(register, account, key);
        if (value == null) {
            row.put(field, YESTERDAY);
        } else if ("false".equals(value)) {
            row.put(field, false);
        } else if (row.get(field).isNumber()) {
            row.put(field, Integer.parseInt(value));
        } else {
            row.put(field, value);
        }

        Api.Answer refused = crew.as(account).put("/registers/" + register + "/" + key, row);

        assertThat(refused.status()).as("%s", refused.body()).isEqualTo(422);
        JsonNode error = refused.body().at("/errors/0");
        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(error.get("code").asText()).isEqualTo(code);
        assertThat(error.get("message").asText()).contains(job.permitNo());
    }

    @Test
    void a_fire_watch_may_leave_after_the_work_and_is_named_no_more() {
        ObjectNode watch = example("people", "head1").put("watchTrained", true);
        assertThat(crew.as("head1").post("/registers/people", watch).status()).isEqualTo(201);
        job = Job.appliedFor(crew, MACHINE, Map.of("watch", "P-0101"));
        assertThat(leaves(watch, LocalDate.now(WeldgateTest.ZONE).plusDays(9).toString()).status()).isEqualTo(200);
        assertThat(leaves(watch, YESTERDAY).body().at("/errors/0/message").asText()).contains(job.permitNo());

        job.act("welder1", "withdrawal", Map.of("reason", "story over"));
        assertThat(leaves(watch, YESTERDAY).status()).isEqualTo(200);

        assertThat(error(Job.applied(crew, "welder1", MACHINE, Map.of("watch", "P-0101"))))
                .isEqualTo("watch NO_SUCH_PERSON");
    }

    @Test
    void a_welder_may_be_trained_as_a_fire_watch_while_he_works() {
        job = Job.appliedFor(crew, MACHINE);
        ObjectNode welder = row("people", "head1", "welder1");

        assertThat(crew.as("head1").put("/registers/people/welder1", welder.put("watchTrained", true)).status())
                .isEqualTo(200);
        assertThat(crew.as("head1").put("/registers/people/welder1", welder.put("watchTrained", false)).status())
                .isEqualTo(200);
    }

    @Test
    void nothing_new_is_registered_of_a_unit_or_a_site_that_has_ended_and_what_is_there_can_still_be_kept() {
        ObjectNode unit = example("units", "grid1");
        ObjectNode site = example("sites", "em1").put("unitCode", "U-0101");
        ObjectNode machine = example("machines", "em1").put("unitCode", "U-0101").put("siteCode", "S-0101");
        machine.remove("terminal");
        machine.remove("terminalSecret");
        assertThat(crew.as("grid1").post("/registers/units", unit).status()).isEqualTo(201);
        assertThat(crew.as("em1").post("/registers/sites", site).status()).isEqualTo(201);
        assertThat(crew.as("em1").put("/registers/sites/S-0101", site.put("endsOn", YESTERDAY)).status())
                .isEqualTo(200);
        assertThat(error(crew.as("em1").post("/registers/machines", machine))).isEqualTo("siteCode OVER");
        assertThat(crew.as("grid1").put("/registers/units/U-0101", unit.put("endsOn", YESTERDAY)).status())
                .isEqualTo(200);

        assertThat(error(crew.as("em1").post("/registers/people", example("people", "em1").put("unitCode", "U-0101"))))
                .isEqualTo("unitCode OVER");
        assertThat(crew.as("em1").put("/registers/sites/S-0101", site.put("name", "旧车间")).status()).isEqualTo(200);
        assertThat(error(Job.applied(crew, "welder1", MACHINE, Map.of("contractor", "U-0101"))))
                .isEqualTo("contractor NO_SUCH_UNIT");
    }

    @Test
    void with_a_machine_at_a_site_that_has_ended_nobody_applies() {
        ObjectNode machine = example("machines", "em1").put("siteCode", "S-0101").put("controlClass", "EXEMPT");
        machine.remove("terminal");
        machine.remove("terminalSecret");
        assertThat(crew.as("em1").post("/registers/sites", example("sites", "em1")).status()).isEqualTo(201);
        assertThat(crew.as("em1").post("/registers/machines", machine).status()).isEqualTo(201);
        database.update("update site set ends_on = ? where code = 'S-0101'", YESTERDAY);

        assertThat(error(Job.applied(crew, "welder1", "M-0301", Map.of()))).isEqualTo("machineCode PLACE_OVER");
    }

    private Api.Answer leaves(ObjectNode person, String lastDay) {
        return crew.as("head1").put("/registers/people/P-0101", person.put("endsOn", lastDay));
    }

    /** As it stands; what the demo data leave out is filled in. */
    private ObjectNode row(String register, String account, String key) {
        ObjectNode row = (ObjectNode) crew.as(account).get("/registers/" + register + "/" + key).body();
        ObjectNode example = example(register, account);
        example.fields().forEachRemaining(it -> {
            if (row.path(it.getKey()).isNull() && (it.getKey().startsWith("head")
                    || it.getKey().equals("creditCode"))) {
                row.set(it.getKey(), it.getValue());
            }
        });
        return row;
    }

    private ObjectNode example(String register, String account) {
        Api keeper = crew.as(account);
        return keeper.fill(keeper.get("/registers/" + register + "/form").body(), Map.of());
    }

    private static String error(Api.Answer refused) {
        assertThat(refused.status()).as("%s", refused.body()).isEqualTo(422);
        return refused.body().at("/errors/0/field").asText() + " " + refused.body().at("/errors/0/code").asText();
    }
}
