package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People and machines that belong together. */
class PairingStory extends Story {

    private static final String MACHINE = "MP-0001";

    @BeforeEach
    void aMachine() {
        Api officer = crew.as("safety1");
        assertThat(officer.post("/registers/machines", Map.of("code", MACHINE, "name", "专用焊机", "unitCode", "U-0001",
                "siteCode", "S-GENERAL", "controlClass", "CODED")).status()).isEqualTo(201);
    }

    @AfterEach
    void putAway() {
        Job.allOver(crew, MACHINE);
        database.update("delete from pairing_person");
        database.update("delete from pairing");
        database.update("delete from machine where code = ?", MACHINE);
        new MobileWelder(database).putAway();
    }

    @Test
    void a_machine_is_used_by_whom_it_is_paired_with_and_by_nobody_else() {
        assertThat(pair(MACHINE, "welder3").status()).isEqualTo(201);

        assertThat(crew.scans("welder1", MACHINE).findings()).contains("NOT_PAIRED");
        assertThat(crew.scans("welder3", MACHINE).findings()).doesNotContain("NOT_PAIRED");
        assertThat(Job.applied(crew, "welder1", MACHINE, Map.of()).findings()).contains("NOT_PAIRED");
        assertThat(change("welder1、welder3").status()).isEqualTo(200);
        assertThat(crew.scans("welder1", MACHINE).findings()).doesNotContain("NOT_PAIRED");
    }

    @Test
    void pairing_and_unpairing_stand_in_the_file_and_a_repetition_is_harmless() {
        pair(MACHINE, "welder1, welder3");
        assertThat(pair(MACHINE, "welder3 welder1").status()).isEqualTo(200);
        assertThat(change("welder3").status()).isEqualTo(200);
        assertThat(change("").status()).isEqualTo(200);

        JsonNode lines = crew.as("em1").get("/machines/" + MACHINE + "/file?kind=PAIRING").body().get("items");

        assertThat(lines.findValuesAsText("step")).startsWith("pairing.ended", "pairing.ended").endsWith("pairing.made",
                "pairing.made");
        assertThat(lines.findValuesAsText("text")).startsWith("welder3", "welder1");
        assertThat(crew.scans("welder1", MACHINE).findings()).doesNotContain("NOT_PAIRED");
    }

    @Test
    void a_list_is_taken_in_and_what_cannot_be_is_refused() {
        assertThat(crew.as("safety1").csv("/registers/pairings/import", "machine,people\n" + MACHINE
                + ",welder1、welder3\n").status()).isEqualTo(200);
        assertThat(crew.as("safety1").get("/registers/pairings?q=" + MACHINE).body().at("/rows/0/people").asText())
                .isEqualTo("welder1、welder3");

        assertThat(code(pair("M-NONE", "welder1"))).isEqualTo("NO_SUCH_MACHINE");
        assertThat(code(pair("M-0001", "welder9"))).isEqualTo("NOT_OF_THE_UNIT");
        assertThat(crew.as("safety2").get("/registers/pairings/" + MACHINE).status()).isEqualTo(404);
        assertThat(crew.as("welder1").get("/registers/pairings").status()).isEqualTo(403);
        change("");
        Job.appliedFor(crew, MACHINE);
        assertThat(code(change("welder3"))).as("welder1 has a permit").isEqualTo("PERMIT_OF_OTHERS");
    }

    @Test
    void a_mobile_welder_is_on_the_list_of_his_township_with_his_machine_and_where_he_says_he_works() {
        Api grid = crew.as("grid1");
        new MobileWelder(database).enrolled(grid);
        Api welder = new Api(port, MobileWelder.ACCOUNT);
        assertThat(welder.put("/me/work-place", Map.of("workPlace", "沿街店铺")).status()).as("before he has a machine")
                .isEqualTo(204);
        assertThat(row(grid).at("/workPlaces/0").asText()).isEqualTo("沿街店铺");
        assertThat(grid.post("/registers/pairings", Map.of("machine", MobileWelder.MACHINE, "people",
                MobileWelder.ACCOUNT)).status()).isEqualTo(201);

        assertThat(welder.put("/me/work-place", Map.of("workPlace", "树林召镇门窗店")).status()).isEqualTo(204);

        JsonNode row = row(grid);
        assertThat(row.get("machines").get(0).asText()).isEqualTo(MobileWelder.MACHINE);
        assertThat(row.get("workPlaces").get(0).asText()).isEqualTo("树林召镇门窗店");
        assertThat(row.get("unit").asText()).isEqualTo("流动焊工");
        assertThat(crew.as("em2").get("/mobile-welders").body().get("items")).isEmpty();
        assertThat(crew.as("safety1").get("/mobile-welders").body().get("items")).isEmpty();
        assertThat(crew.as("welder1").get("/mobile-welders").status()).isEqualTo(403);
        assertThat(crew.as("welder1").put("/me/work-place", Map.of("workPlace", "x")).status()).isEqualTo(403);
        assertThat(grid.get("/machines/MW-1/file?kind=PAIRING").body().findValuesAsText("step"))
                .startsWith("pairing.placed", "pairing.made");
    }

    private static JsonNode row(Api grid) {
        return StreamSupport.stream(grid.get("/mobile-welders").body().get("items").spliterator(), false)
                .filter(it -> it.get("personNo").asText().equals(MobileWelder.ACCOUNT)).findFirst().orElseThrow();
    }

    private Api.Answer pair(String machine, String people) {
        return crew.as("safety1").post("/registers/pairings", Map.of("machine", machine, "people", people));
    }

    private Api.Answer change(String people) {
        return crew.as("safety1").put("/registers/pairings/" + MACHINE, Map.of("machine", MACHINE, "people", people));
    }

    private static String code(Api.Answer answer) {
        return answer.body().at("/errors/0/code").asText();
    }
}
