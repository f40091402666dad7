package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An account is corrected by whoever administers it, and moves without a role. */
class CorrectingAccountsTest extends AccountsFixture {

    @Test
    void a_head_corrects_the_name_of_one_of_his_people_and_nothing_else() {
        made("head1", "t.name", Map.of("roles", List.of("WELDER")));
        var form = get("head1", "/accounts/t.name/particulars").body();

        var done = post("head1", "/accounts/t.name/particulars", Map.of("name", "Renamed", "belongsTo", "U-0002"));

        assertThat(form.at("/properties/name/examples/0").asText()).isEqualTo("Test");
        assertThat(form.get("properties").has("belongsTo")).isFalse();
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body().get("name").asText()).isEqualTo("Renamed");
        assertThat(done.body().get("unitCode").asText()).isEqualTo("U-0001");
        assertThat(trail("t.name")).containsExactly("account.made", "account.renamed");
        assertThat(post("head1", "/accounts/t.name/particulars", Map.of("name", "Renamed")).status()).isEqualTo(200);
        assertThat(trail("t.name")).as("the same again changes nothing").hasSize(2);
        assertThat(code(post("head1", "/accounts/t.name/particulars", Map.of("name", " ")))).isEqualTo("REQUIRED");
    }

    @Test
    void an_administrator_moves_an_account_once_its_roles_are_taken_back_and_its_logins_end() {
        String token = official("t.moves", "D-EM", "EMERGENCY");
        Map<String, String> move = Map.of("name", "Test", "belongsTo", "D-HC");

        assertThat(code(post("admin", "/accounts/t.moves/particulars", move))).isEqualTo("ROLES_FIRST");
        assertThat(post("security1", "/accounts/t.moves/roles", Map.of("roles", List.of())).status()).isEqualTo(200);
        var moved = post("admin", "/accounts/t.moves/particulars", move);

        assertThat(moved.body().get("departmentCode").asText()).isEqualTo("D-HC");
        assertThat(http.get("/api/v1/me", "Authorization", "Bearer " + token).status()).isEqualTo(401);
        assertThat(trail("t.moves")).endsWith("account.moved");
        assertThat(code(post("admin", "/accounts/t.moves/particulars", Map.of("name", "Test", "belongsTo", "D-NONE"))))
                .isEqualTo("NOT_IN_YOUR_SCOPE");
    }

    @Test
    void who_belongs_to_somebody_registered_stays_where_the_register_has_him() {
        made("admin", "t.person", Map.of("belongsTo", "U-0001"));
        database.sql("UPDATE account SET person_no = 'welder3' WHERE account = 't.person'").update();

        assertThat(code(post("admin", "/accounts/t.person/particulars", Map.of("name", "Test", "belongsTo", "U-0002"))))
                .isEqualTo("PERSON_ELSEWHERE");
    }

    @Test
    void nobody_corrects_himself_or_an_account_that_is_not_his() {
        for (String by : List.of("welder1", "safety1", "em1", "manager1")) {
            assertThat(get(by, "/accounts/watch1/particulars").status()).as(by).isEqualTo(403);
            assertThat(post(by, "/accounts/watch1/particulars", Map.of("name", "x")).status()).as(by).isEqualTo(403);
        }
        for (String account : List.of("head1", "admin")) {
            assertThat(post(account, "/accounts/" + account + "/particulars", Map.of("name", "x")).status())
                    .isEqualTo(403);
        }
        assertThat(post("security1", "/accounts/watch1/particulars", Map.of("name", "x")).status()).isEqualTo(403);
        assertThat(get("head1", "/accounts/safety2/particulars").status()).isEqualTo(404);
        assertThat(post("head1", "/accounts/safety2/particulars", Map.of("name", "x")).status()).isEqualTo(404);
    }
}
