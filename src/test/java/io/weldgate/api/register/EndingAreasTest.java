package io.weldgate.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Http;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An area ends when nothing hangs on it any more, and nothing begins in one that has ended. */
class EndingAreasTest extends KeptRegisters {

    private static final String TOWNSHIP = "150621105";
    private static final String COMMUNITY = TOWNSHIP + "001";
    private static final String PAST = "2025-12-31";

    @BeforeEach
    void aTownshipWithACommunityAndAUnit() {
        assertThat(take("code,name,endsOn\n" + TOWNSHIP + ",镇,\n" + COMMUNITY + ",社区,\n").status()).isEqualTo(200);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from work_unit where code = 'U-0101'");
        database.update("delete from account where account = 't.grid'");
        database.update("delete from area where code like '" + TOWNSHIP + "%'");
    }

    @Test
    void it_does_not_end_while_areas_or_units_in_it_go_on_and_says_how_many() {
        assertThat(addUnit().status()).isEqualTo(201);
        database.update("insert into account (account, name, password_hash, area_code, enabled, demo) "
                + "values ('t.grid', '网格员', '-', ?, 1, 0)", COMMUNITY);

        Http.Answer refused = end(TOWNSHIP);

        assertThat(RegisterClient.code(refused)).as(refused.text()).isEqualTo("AREA_IN_USE");
        assertThat(refused.body().at("/errors/0/message").asText()).contains("下级区划 1 个", "单位 1 个", "账号 1 个")
                .doesNotContain("工地", "部门");
        assertThat(take("code,name,endsOn\n" + TOWNSHIP + ",镇," + PAST + "\n" + COMMUNITY + ",社区," + PAST + "\n")
                .body().path("problems").findValuesAsText("code")).containsExactly("AREA_IN_USE", "AREA_IN_USE");
    }

    @Test
    void it_ends_with_what_lies_in_it_and_nothing_begins_there_afterwards() {
        assertThat(RegisterClient.code(end(TOWNSHIP))).isEqualTo("AREA_IN_USE");
        assertThat(take("code,name,endsOn\n" + TOWNSHIP + ",镇," + PAST + "\n" + COMMUNITY + ",社区," + PAST + "\n")
                .status()).isEqualTo(200);

        assertThat(RegisterClient.code(addUnit())).isEqualTo("OVER");
        assertThat(RegisterClient.code(registers.post("areas", area(TOWNSHIP + "002"), "manager1")))
                .isEqualTo("AREA_ABOVE_OVER");
        assertThat(RegisterClient.code(registers.put("areas", COMMUNITY, area(COMMUNITY), "manager1")))
                .isEqualTo("AREA_ABOVE_OVER");
        assertThat(registers.post("areas", area(TOWNSHIP + "003").put("endsOn", "2020-01-01"), "manager1").status())
                .as("what was over before it").isEqualTo(201);
    }

    @Test
    void what_ended_above_is_over_below_whatever_is_on_file_of_it() {
        database.update("update area set ends_on = ? where code = ?", PAST, TOWNSHIP);

        assertThat(RegisterClient.code(addUnit())).isEqualTo("OVER");
    }

    private Http.Answer addUnit() {
        return registers.post("units", registers.examples("units", "em1").put("areaCode", COMMUNITY)
                .put("creditChecked", true), "em1");
    }

    private Http.Answer end(String code) {
        return registers.put("areas", code, area(code).put("endsOn", PAST), "manager1");
    }

    private static ObjectNode area(String code) {
        return JsonNodeFactory.instance.objectNode().put("code", code).put("name", "区划");
    }

    private Http.Answer take(String file) {
        return registers.take("areas", "", file.getBytes(StandardCharsets.UTF_8), "text/csv", "manager1");
    }
}
