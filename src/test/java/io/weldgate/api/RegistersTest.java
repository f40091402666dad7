package io.weldgate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The registers as any client keeps them. */
@WeldgateTest
class RegistersTest {

    private static final String REGISTERS = "/api/v1/registers";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void clearUp() {
        database.update("delete from terminal where device_id = 'T-0301'");
        database.update("delete from machine where code = 'M-0301'");
        database.update("delete from site where code = 'S-0101'");
        database.update("delete from person where person_no = 'P-0101'");
        database.update("delete from work_unit where code = 'U-0101'");
        database.update("delete from department where code = 'D-TR'");
        database.update("delete from area where code = '150621101'");
    }

    @ParameterizedTest
    @CsvSource({"areas, manager1, 150621101", "departments, manager1, D-TR", "units, grid1, U-0101",
        "sites, safety1, S-0101", "people, head1, P-0101", "machines, safety1, M-0301"})
    void a_row_is_added_from_the_examples_of_its_form_found_changed_and_never_twice(String register, String account,
            String key) {
        ObjectNode row = examples(register, account);

        assertThat(post(register, row, account).status()).isEqualTo(201);
        assertThat(post(register, withoutSecret(row), account).status()).isEqualTo(200);

        row.put("name", "换了名字");
        assertThat(put(register, key, withoutSecret(row), account).status()).isEqualTo(200);
        assertThat(get(register + "?q=" + key, account).body().at("/rows/0/name").asText()).isEqualTo("换了名字");
        assertThat(post(register, withoutSecret(row.put("name", "又一个")), account).body().at("/errors/0/code").asText())
                .isEqualTo("CODE_TAKEN");
        assertThat(database.queryForList("select concat(step, ' ', coalesce(text, '')) from audit_entry where subject = ?"
                + " and step <> 'register.looked' order by id desc limit 2", String.class, register + ":" + key))
                .containsExactly("register.changed name", "register.added ");
    }

    @Test
    void each_sees_the_registers_that_are_his_to_see() {
        assertThat(offered("admin")).containsExactly("areas", "departments", "units", "sites", "people", "machines");
        assertThat(offered("safety1")).containsExactly("units", "sites", "people", "machines");
        assertThat(offered("welder1")).isEmpty();
        for (String path : List.of("machines", "machines/M-0100", "machines/form", "machines/template", "machines/export")) {
            assertThat(get(path, "welder1").status()).as(path).isEqualTo(403);
        }
        assertThat(get("areas", "safety1").status()).isEqualTo(403);
        assertThat(get("weather", "admin").status()).isEqualTo(404);
    }

    @Test
    void a_row_of_others_is_like_one_that_is_not_there() {
        for (String stranger : List.of("safety2", "em2")) {
            assertThat(get("machines/M-0100", stranger).status()).as(stranger).isEqualTo(404);
            assertThat(get("machines?q=M-0100", stranger).body().get("rows")).as(stranger).isEmpty();
            assertThat(put("machines", "M-0100", get("machines/M-0100", "safety1").body(), stranger).status())
                    .as(stranger).isEqualTo(404);
            assertThat(get("machines/export?format=csv", stranger).text()).as(stranger).doesNotContain("M-0100");
        }
        assertThat(get("machines?q=M-0100", "em1").body().get("rows")).hasSize(1);
    }

    @Test
    void only_who_may_change_a_register_changes_it() {
        JsonNode unit = get("units/U-0001", "safety1").body();

        assertThat(post("units", examples("units", "safety1"), "safety1").status()).isEqualTo(403);
        assertThat(put("units", "U-0001", unit, "welder1").status()).isEqualTo(403);
        assertThat(put("areas", "150621", get("areas/150621", "em1").body(), "em1").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"units, grid1, creditCode, 91350100M000100Y4A, CREDIT_CODE_DOUBTFUL",
        "units, grid1, creditCode, 123, CREDIT_CODE_SHAPE", "units, grid1, areaCode, 150622, NO_SUCH_AREA",
        "units, grid1, headPhone, 12, PATTERN", "units, grid1, headIdNumber, 110105194912310021, ID_NUMBER",
        "people, head1, idNumber, 110105194912310021, ID_NUMBER", "people, head1, unitCode, U-0002, NOT_WITHIN_REACH",
        "machines, safety1, siteCode, S-UNIT2, NO_SUCH_SITE", "machines, safety1, controlClass, LEGACY, AUTHORITY_ONLY",
        "machines, safety1, terminal, T-0100, TERMINAL_TAKEN", "sites, safety1, excluded, true, AUTHORITY_ONLY",
        "areas, manager1, code, 150621999001, AREA_ABOVE_MISSING", "areas, manager1, code, 150622100, NO_SUCH_AREA"})
    void what_cannot_be_is_refused_by_its_field(String register, String account, String field, String value, String code) {
        ObjectNode row = examples(register, account);
        if ("true".equals(value)) {
            row.put(field, true);
        } else {
            row.put(field, value);
        }

        var refused = post(register, row, account);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(refused.body().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void a_doubtful_credit_code_is_taken_when_somebody_has_compared_it() {
        ObjectNode unit = examples("units", "grid1").put("creditCode", "91350211M0000XUF46");
        assertThat(post("units", unit, "grid1").status()).isEqualTo(422);

        assertThat(post("units", unit.put("creditChecked", true), "grid1").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOUSEHOLD", "FLEXIBLE"})
    void who_has_no_credit_code_gives_the_identity_number_instead(String kind) {
        ObjectNode unit = examples("units", "grid1").put("kind", kind).putNull("creditCode");
        assertThat(post("units", unit.deepCopy().putNull("headIdNumber"), "grid1").body().at("/errors/0/code").asText())
                .isEqualTo("ID_IN_PLACE_OF_CODE");

        assertThat(post("units", unit, "grid1").status()).isEqualTo(201);
    }

    @Test
    void a_code_never_changes() {
        ObjectNode machine = (ObjectNode) get("machines/M-0100", "safety1").body();

        assertThat(put("machines", "M-0100", machine.put("code", "M-9999"), "safety1").body().at("/errors/0/code")
                .asText()).isEqualTo("CODE_STAYS");
    }

    @Test
    void personal_numbers_are_sealed_masked_in_lists_and_a_look_at_them_is_written_down() {
        post("people", examples("people", "head1"), "head1");
        assertThat(database.queryForObject("select id_number from person where person_no = 'P-0101'", String.class))
                .doesNotContain("11010519491231002X");

        assertThat(get("people?q=P-0101", "head1").body().at("/rows/0/idNumber").asText()).isEqualTo("110***********002X");
        assertThat(get("people/P-0101", "head1").body().get("idNumber").asText()).isEqualTo("11010519491231002X");
        assertThat(database.queryForList("select actor from audit_entry where subject = 'people:P-0101'"
                + " and step = 'register.looked'", String.class)).contains("head1");
        assertThat(get("people/export?format=csv", "head1").text()).doesNotContain("11010519491231002X");
        assertThat(get("people/export?format=csv&whole=true", "head1").text()).contains("11010519491231002X");
    }

    @Test
    void lists_are_searched_filtered_and_leafed_through() {
        assertThat(get("machines?q=M-00&size=3", "safety1").body().get("rows")).hasSize(3);
        assertThat(get("machines?q=M-00&size=3&page=1", "safety1").body().at("/rows/0/code").asText()).isEqualTo("M-0004");
        assertThat(get("machines?q=%E9%98%B2%E7%88%86", "safety1").body().at("/rows/0/code").asText()).isEqualTo("M-0011");
        assertThat(get("machines?controlClass=SCRAP", "safety1").body().get("rows")).hasSize(1);
        assertThat(get("machines?q=%25", "safety1").body().get("rows")).isEmpty();
        assertThat(get("units?kind=CASTLE", "admin").status()).isEqualTo(422);
        assertThat(get("machines?colour=red", "safety1").status()).isEqualTo(422);
    }

    private List<String> offered(String account) {
        return StreamSupport.stream(get("", account).body().spliterator(), false).map(it -> it.get("code").asText())
                .toList();
    }

    private ObjectNode examples(String register, String account) {
        ObjectNode row = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        get(register + "/form", account).body().get("properties").fields()
                .forEachRemaining(it -> row.set(it.getKey(), it.getValue().at("/examples/0")));
        return row;
    }

    private static ObjectNode withoutSecret(ObjectNode row) {
        ObjectNode copy = row.deepCopy();
        copy.remove("terminalSecret");
        return copy;
    }

    private Http.Answer get(String path, String account) {
        return http.get(REGISTERS + (path.isEmpty() ? "" : "/" + path), bearer(account));
    }

    private Http.Answer post(String register, JsonNode row, String account) {
        return http.post(REGISTERS + "/" + register, row.toString(), with(bearer(account)));
    }

    private Http.Answer put(String register, String key, JsonNode row, String account) {
        return http.send(HttpRequest.newBuilder().PUT(HttpRequest.BodyPublishers.ofString(row.toString())),
                REGISTERS + "/" + register + "/" + key, with(bearer(account)));
    }

    private String[] bearer(String account) {
        return new String[] {"Authorization", "Bearer " + http.token(account)};
    }

    private static String[] with(String[] bearer) {
        return new String[] {bearer[0], bearer[1], "Content-Type", "application/json"};
    }
}
