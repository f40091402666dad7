package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administration is delegated to a department for its own accounts, and for nobody else's in the area. */
class DepartmentPowersTest extends AccountsFixture {

    private static final List<String> ELSEWHERE = List.of("hc1", "safety2", "admin", "em2", "grid1");

    @BeforeEach
    void townships() {
        department("D-T-OWN", "INDUSTRY");
        department("D-T-MORE", "CONSTRUCTION INDUSTRY");
        department("D-T-NONE", "");
    }

    @AfterEach
    void abolish() {
        database.sql("DELETE FROM department WHERE code LIKE 'D-T-%'").update();
    }

    @Test
    void the_administrator_of_a_department_sees_and_touches_the_accounts_of_that_department_alone() {
        made("admin", "t.colleague", Map.of("belongsTo", "D-EM"));
        String token = official("t.department", "D-EM", "ADMIN");

        var listed = http.get("/api/v1/accounts?size=1000", "Authorization", "Bearer " + token).body();

        assertThat(listed.get("accounts").findValuesAsText("account")).contains("em1", "t.colleague")
                .doesNotContainAnyElementsOf(ELSEWHERE);
        for (String other : ELSEWHERE) {
            for (String act : List.of("password-reset", "disablement", "sign-out", "particulars")) {
                assertThat(posted(token, "/accounts/" + other + "/" + act, Map.of("name", "x")).status())
                        .as(other + " " + act).isEqualTo(404);
            }
        }
        assertThat(posted(token, "/accounts/t.colleague/password-reset", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void he_makes_accounts_for_his_department_and_those_below_it_that_answer_for_nothing_more() {
        String token = official("t.department", "D-EM", "ADMIN");

        for (String beyond : List.of("D-HC", "U-0002", "U-0001", "150621", "150621100", "", "D-T-MORE", "D-T-NONE")) {
            assertThat(code(posted(token, "/accounts", Map.of("account", "t.far", "name", "Far", "belongsTo", beyond))))
                    .as(beyond).isEqualTo("NOT_IN_YOUR_SCOPE");
        }
        for (String within : List.of("D-EM", "D-T-OWN")) {
            assertThat(posted(token, "/accounts", Map.of("account", "t." + within.toLowerCase(java.util.Locale.ROOT),
                    "name", "Near", "belongsTo", within)).status()).as(within).isEqualTo(201);
        }
        assertThat(posted(token, "/accounts/t.d-t-own/password-reset", Map.of()).status()).isEqualTo(200);
        assertThat(code(posted(token, "/accounts/t.d-em/particulars", Map.of("name", "x", "belongsTo", "D-HC"))))
                .isEqualTo("NOT_IN_YOUR_SCOPE");
        var form = http.get("/api/v1/accounts/form", "Authorization", "Bearer " + token).body();
        assertThat(form.at("/properties/belongsTo/examples/0").asText()).isEqualTo("D-EM");
    }

    @Test
    void the_security_administrator_of_a_department_gives_roles_there_alone() {
        made("admin", "t.colleague", Map.of("belongsTo", "D-EM"));
        made("admin", "t.builder", Map.of("belongsTo", "D-HC"));
        String token = official("t.security", "D-EM", "SECURITY_ADMIN");
        Map<String, List<String>> roles = Map.of("roles", List.of("EMERGENCY"));

        assertThat(posted(token, "/accounts/t.colleague/roles", roles).status()).isEqualTo(200);
        assertThat(posted(token, "/accounts/t.builder/roles", roles).status()).isEqualTo(404);
        assertThat(code(posted(token, "/accounts/t.colleague/roles", Map.of("roles", List.of("EMERGENCY", "ADMIN")))))
                .isEqualTo("ROLE_ABOVE_YOURS");
    }

    @Test
    void nobody_of_a_department_is_given_a_role_of_another_field_and_its_own_administrator_offers_none() {
        made("admin", "t.colleague", Map.of("belongsTo", "D-EM"));
        made("admin", "t.blank", Map.of("belongsTo", "D-T-NONE"));
        String token = official("t.security", "D-EM", "SECURITY_ADMIN");

        for (String role : List.of("COMMISSION", "HOUSING", "GRID_OFFICER")) {
            assertThat(code(posted(token, "/accounts/t.colleague/roles", Map.of("roles", List.of(role)))))
                    .as(role).isEqualTo("ROLE_ABOVE_YOURS");
        }
        var offered = http.get("/api/v1/accounts/t.colleague/roles", "Authorization", "Bearer " + token).body()
                .at("/properties/roles/items/enum");
        assertThat(offered).extracting(it -> it.asText()).containsExactlyInAnyOrder("EMERGENCY", "DEPARTMENT_HEAD");
        for (String account : List.of("t.colleague", "t.blank")) {
            assertThat(code(post("security1", "/accounts/" + account + "/roles",
                    Map.of("roles", List.of("COMMISSION"))))).as(account).isEqualTo("ROLE_ABOVE_YOURS");
            assertThat(post("security1", "/accounts/" + account + "/roles",
                    Map.of("roles", List.of("GRID_OFFICER"))).status()).as(account).isEqualTo(200);
        }
        assertThat(posted(token, "/accounts/t.colleague/roles", Map.of("roles", List.of())).status())
                .as("what the area gave may be taken").isEqualTo(200);
    }

    @Test
    void the_area_is_above_its_departments_and_not_below_them() {
        String county = official("t.county", "150621", "ADMIN");
        String department = official("t.department", "D-EM", "ADMIN");

        assertThat(posted(department, "/accounts/t.county/disablement", Map.of()).status()).isEqualTo(404);
        assertThat(code(post("security1", "/accounts/t.county/roles", Map.of("roles", List.of()))))
                .as("nobody of a department is needed after him: the country is").isNotEqualTo("LAST_ADMINISTRATOR");
        database.sql("INSERT INTO account_role (account, role) VALUES ('t.county', 'ADMIN')").update();
        assertThat(posted(county, "/accounts/t.department/password-reset", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void a_department_does_not_widen_its_own_field_in_the_registers() {
        String token = official("t.department", "D-EM", "ADMIN");

        assertThat(http.get("/api/v1/registers", "Authorization", "Bearer " + token).body()).isEmpty();
        assertThat(posted(token, "/registers/departments", Map.of("code", "D-EM", "name", "x", "areaCode", "15"))
                .status()).isEqualTo(403);
    }

    private void department(String code, String fields) {
        database.sql("INSERT INTO department (code, name, area_code, fields) VALUES (?, ?, '150621100', ?)")
                .param(code).param(code).param(fields).update();
    }
}
