package io.weldgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** 流动焊工: somebody of no unit, as his enrolment leaves him, with an account and a machine of his own. */
final class MobileWelder {

    static final String ACCOUNT = "welder77";
    static final String MACHINE = "MW-1";
    private static final String UNIT = "MW-" + ACCOUNT;

    private final JdbcTemplate database;

    MobileWelder(JdbcTemplate database) {
        this.database = database;
    }

    /** In the township of the grid officer, who registers his place and his machine. */
    void enrolled(Api grid) {
        database.update("insert into work_unit (code, name, area_code) select ?, '流动焊工', area_code from account"
                + " where account = 'grid1'", UNIT);
        database.update("insert into person (person_no, name, unit_code, female, watch_trained) values (?, '流动焊工甲', ?, "
                + "0, 0)", ACCOUNT, UNIT);
        account();
        JsonNode site = grid.get("/registers/sites/form").body();
        assertThat(grid.post("/registers/sites", grid.fill(site, Map.of("code", "MW-S1", "unitCode", UNIT, "overlays",
                List.of()))).status()).isEqualTo(201);
        assertThat(grid.post("/registers/machines", Map.of("code", MACHINE, "name", "流动焊机", "unitCode", UNIT,
                "siteCode", "MW-S1", "controlClass", "CODED")).status()).isEqualTo(201);
    }

    void putAway() {
        database.update("delete from pairing_person where machine_code = ?", MACHINE);
        database.update("delete from pairing where machine_code = ?", MACHINE);
        for (String table : List.of("account_role", "account")) {
            database.update("delete from " + table + " where account = ?", ACCOUNT);
        }
        for (String table : List.of("person", "machine", "site")) {
            database.update("delete from " + table + " where unit_code = ?", UNIT);
        }
        database.update("delete from work_unit where code = ?", UNIT);
    }

    /** Like welder1's, with his password. */
    private void account() {
        List<String> columns = database.queryForList("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = 'account'", String.class);
        List<String> values = columns.stream().map(it -> switch (it) {
            case "account", "person_no" -> "'" + ACCOUNT + "'";
            case "unit_code" -> "'" + UNIT + "'";
            case "area_code" -> "(select u.area_code from work_unit u where u.code = '" + UNIT + "')";
            default -> it;
        }).toList();
        database.update("insert into account (%s) select %s from account where account = 'welder1'"
                .formatted(String.join(", ", columns), String.join(", ", values)));
        database.update("insert into account_role (account, role) values (?, 'WELDER')", ACCOUNT);
        database.update("insert into acknowledgement (account, edition, at) select ?, edition, at from acknowledgement"
                + " where account = 'welder1'", ACCOUNT);
    }
}
