package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county is set up from its area tree down to the sites on its building sites. */
class PlacesStory extends Story {

    private static final String TREE = """
            区划代码,区划名称,启用日期,截止日期
            150621103,风水梁镇,1984-06-01,
            150621103001,东胜社区,,
            150621103001001,第一网格,2026-01-01,
            150621103001002,旧网格,2001-01-01,2020-12-31
            """;

    @BeforeEach
    void nothingElseIsUnderWay() {
        closeEveryPermit();
    }

    @AfterEach
    void clearUp() {
        database.update("update site set construction_code = null");
        database.update("delete from site where code = 'S-0101'");
        database.update("delete from construction_site where code = 'C-0101'");
        database.update("delete from work_unit where code = 'U-0101'");
        database.update("delete from area where code like '150621103%'");
    }

    @Test
    void the_tree_of_areas_is_imported_down_to_the_grid_and_leafed_through() {
        Api commission = crew.as("manager1");
        assertThat(commission.csv("/registers/areas/import", TREE).body().path("state").asText()).isEqualTo("DONE");

        assertThat(names(commission.get("/areas"))).contains("风水梁镇");
        JsonNode community = commission.get("/areas/150621103001").body();
        assertThat(community.get("path").findValuesAsText("name")).endsWith("达拉特旗", "风水梁镇");
        assertThat(community.at("/area/level").asText()).isEqualTo("COMMUNITY");
        assertThat(community.get("below").findValuesAsText("level")).containsOnly("GRID");
        assertThat(community.get("below").findValuesAsText("inForce")).containsExactly("true", "false");
        assertThat(names(crew.as("admin").get("/areas/150600"))).contains("达拉特旗", "准格尔旗");
        assertThat(crew.as("em2").get("/areas/150621103").status()).as("another county's").isEqualTo(404);
        assertThat(crew.as("safety1").get("/areas").status()).isEqualTo(403);
    }

    @Test
    void a_unit_lies_in_a_grid_that_is_in_force() {
        crew.as("manager1").csv("/registers/areas/import", TREE);
        ObjectNode unit = example("units", "em1");

        assertThat(code(crew.as("em1").post("/registers/units", unit.put("areaCode", "150621103001002"))))
                .isEqualTo("OVER");
        assertThat(crew.as("em1").post("/registers/units", unit.put("areaCode", "150621103001001")).status())
                .isEqualTo(201);
        assertThat(crew.as("em1").get("/registers/units?areaCode=150621103").body().at("/rows/0/code").asText())
                .isEqualTo("U-0101");
    }

    @Test
    void sites_lie_on_a_construction_site_that_does_not_end_under_an_open_permit() {
        ObjectNode construction = example("constructions", "safety1");
        ObjectNode site = example("sites", "safety1").put("constructionCode", "C-0101").put("latitude", LATITUDE)
                .put("longitude", LONGITUDE);
        site.putArray("overlays");
        assertThat(code(crew.as("safety1").post("/registers/sites", site))).isEqualTo("NO_SUCH_CONSTRUCTION");
        assertThat(crew.as("safety1").post("/registers/constructions", construction).status()).isEqualTo(201);
        assertThat(code(crew.as("safety1").post("/registers/sites", site))).isEqualTo("CONSTRUCTION_DEMANDS");
        assertThat(crew.as("safety1").post("/registers/sites", site.put("profile", "CONSTRUCTION")).status())
                .isEqualTo(201);
        assertThat(crew.as("safety2").get("/registers/constructions/C-0101").status()).as("another unit's")
                .isEqualTo(404);

        database.update("update site set construction_code = 'C-0101' where code = 'S-GENERAL'");
        Job job = Job.appliedFor(crew, "M-0008");
        construction.put("startsOn", "2019-01-01").put("endsOn", "2020-01-01");
        Api.Answer refused = crew.as("safety1").put("/registers/constructions/C-0101", construction);
        job.act("welder1", "withdrawal", Map.of("reason", "story over"));

        assertThat(refused.body().at("/errors/0/message").asText()).contains(job.permitNo());
        assertThat(crew.as("safety1").put("/registers/constructions/C-0101", construction).status()).isEqualTo(200);
    }

    @Test
    void a_plan_is_attached_over_the_api() {
        Api officer = crew.as("safety1");
        assertThat(officer.post("/registers/sites", example("sites", "safety1")).status()).isEqualTo(201);
        String file = officer.upload("DOCUMENT", Api.picture()).body().get("fileId").asText();

        assertThat(crew.as("head1").put("/sites/S-0101/plan", Map.of("fileId", file)).status())
                .as("somebody else's file").isEqualTo(422);
        assertThat(officer.put("/sites/S-0101/plan", Map.of("fileId", file)).status()).isEqualTo(204);
        assertThat(crew.as("head1").download("/sites/S-0101/plan").body()).isEqualTo(Api.picture());
        assertThat(crew.as("safety2").put("/sites/S-0101/plan", Map.of("fileId", file)).status()).isEqualTo(404);
    }

    private ObjectNode example(String register, String account) {
        Api keeper = crew.as(account);
        return keeper.fill(keeper.get("/registers/" + register + "/form").body(), Map.of());
    }

    private static List<String> names(Api.Answer branch) {
        return branch.body().get("below").findValuesAsText("name");
    }

    private static String code(Api.Answer refused) {
        assertThat(refused.status()).as("%s", refused.body()).isEqualTo(422);
        return refused.body().at("/errors/0/code").asText();
    }
}
