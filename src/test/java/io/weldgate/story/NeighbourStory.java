package io.weldgate.story;

import static io.weldgate.story.Neighbourhood.EIGHT_METRES_NORTH;
import static io.weldgate.story.Neighbourhood.METRE_EAST;
import static io.weldgate.story.Neighbourhood.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Units at work side by side: neither learns more of the other than it must, and neither disposes of the other's
 * ground.
 */
class NeighbourStory extends SharedRoofStory {

    @Test
    void units_that_weld_side_by_side_are_told_of_each_other() {
        around.hotWork("NW-THEIRS", "U-0002", "S-UNIT2", "HW-THEIRS", EIGHT_METRES_NORTH, LONGITUDE, 3);
        try {
            var applied = around.applied(MACHINE);
            Job.on(crew, applied.body().get("permitNo").asText()).approved();

            assertThat(applied.body().get("status").asText()).isEqualTo("IN_APPROVAL");
            assertThat(applied.message("NEARBY_HOT_WORK")).contains("8.0 m", "to the north");
            assertThat(crew.decision("welder1", applied.body()).toString()).contains("NW-THEIRS")
                    .doesNotContain("HW-THEIRS").doesNotContain(OF_THE_NEIGHBOUR);
            assertThat(database.queryForList("select text from audit_entry where subject = 'HW-THEIRS' and step = "
                    + "'nearby.hot_work'", String.class)).containsExactly("8.0 m, 180°, -3.0 m");
        } finally {
            around.without("NW-THEIRS");
        }
    }

    @Test
    void the_name_of_the_other_unit_is_told_under_one_roof_and_to_officials_only() {
        double east = 300 * METRE_EAST;
        around.hotWork("NW-NEXT-DOOR", "U-0001", "S-CONSTRUCTION", "HW-NEXT-DOOR", LATITUDE, LONGITUDE + east, 0);
        try {
            String path = "/nearby-works/" + around.registered("OTHER", LATITUDE,
                    Map.of("longitude", LONGITUDE + east * 0.99)).body().get("workNo").asText();

            JsonNode neighbour = crew.as("safety2").get(path).body().get("neighbours").get(0);
            JsonNode official = crew.as("em1").get(path).body().get("neighbours").get(0);

            assertThat(neighbour.get("metres").asDouble()).isBetween(2.9, 3.1);
            assertThat(neighbour.get("unit").isNull() && neighbour.get("permitNo").isNull()).isTrue();
            assertThat(official.get("unit").asText()).isEqualTo("达拉特旗示范装备制造有限公司");
            assertThat(official.get("permitNo").asText()).isEqualTo("HW-NEXT-DOOR");
            database.update("update registered_work set site_code = 'S-GENERAL' where work_no = 'NW-NEXT-DOOR'");
            JsonNode underOneRoof = crew.as("safety2").get(path).body().get("neighbours").get(0);
            assertThat(underOneRoof.get("unit").asText()).isEqualTo("达拉特旗示范装备制造有限公司");
            assertThat(underOneRoof.get("permitNo").isNull()).isTrue();
        } finally {
            around.without("NW-NEXT-DOOR");
        }
    }

    @Test
    void each_registers_and_cancels_for_his_own_unit_only_and_only_as_its_safety_officer() {
        String workNo = around.registered("OTHER", EIGHT_METRES_NORTH).body().get("workNo").asText();

        assertThat(around.cancelled("safety1", workNo).status()).isEqualTo(404);
        assertThat(crew.as("safety1").get("/nearby-works/" + workNo).status()).isEqualTo(404);
        assertThat(crew.as("safety1").get("/nearby-works").body().toString()).doesNotContain(workNo);
        assertThat(around.cancelled("welder9", workNo).status()).isEqualTo(403);
        assertThat(around.cancelled("grid1", workNo).status()).isEqualTo(403);
        assertThat(crew.as("welder9").get("/nearby-works/form").status()).isEqualTo(403);
        var form = crew.as("safety2").get("/nearby-works/form").body();
        assertThat(crew.as("welder9").post("/nearby-works", crew.as("safety2").fill(form, Map.of())).status())
                .isEqualTo(403);
        assertThat(crew.as("grid1").get("/nearby-works/" + workNo).body().get("unit").asText()).isEqualTo("U-0002");
        assertThat(crew.as("em2").get("/nearby-works/" + workNo).status()).as("of another county").isEqualTo(404);
    }

    @Test
    void nobody_reserves_ground_that_is_not_his_or_time_without_end() {
        assertThat(codes(around.registered("OTHER", 40.5))).containsExactly("OUTSIDE_SITE");
        assertThat(codes(around.registered("OTHER", EIGHT_METRES_NORTH,
                Map.of("until", around.from().plusDays(8).toString())))).containsExactly("TOO_LONG");
        assertThat(codes(around.registered("OTHER", EIGHT_METRES_NORTH, Map.of("until", around.from().toString()))))
                .containsExactly("NOT_AFTER_FROM");
        assertThat(codes(around.registered("HOT_WORK", EIGHT_METRES_NORTH))).containsExactly("NOT_ONE_OF");
    }
}
