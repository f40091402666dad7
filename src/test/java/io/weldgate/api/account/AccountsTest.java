package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts are made, given roles, reset and closed by those whose business it is, and by nobody else. */
class AccountsTest extends AccountsFixture {

    @Test
    void a_head_makes_an_account_for_one_of_his_people_who_begins_with_a_password_of_his_own() {
        String initial = made("head1", "t.new", Map.of("roles", List.of("FIRE_WATCH")));

        assertThat(initial).hasSizeGreaterThanOrEqualTo(16);
        assertThat(code(login("t.new", initial))).isEqualTo("PASSWORD_DUE");
        var changed = change("t.new", initial, OWN);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(login("t.new", initial).status()).as("once").isEqualTo(401);
        assertThat(login("t.new", OWN).status()).isEqualTo(200);
        var me = http.get("/api/v1/me", "Authorization", "Bearer " + changed.body().get("token").asText()).body();
        assertThat(me.at("/unit/code").asText()).isEqualTo("U-0001");
        assertThat(me.get("roles")).extracting(it -> it.asText()).containsExactly("FIRE_WATCH");
        assertThat(trail("t.new")).endsWith("account.made", "account.password_changed");
    }

    @Test
    void whoever_fills_in_the_examples_of_the_form_makes_an_account() {
        for (String by : List.of("head1", "admin")) {
            var form = get(by, "/accounts/form").body();
            var body = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
            form.get("properties").fields()
                    .forEachRemaining(it -> body.set(it.getKey(), it.getValue().at("/examples/0")));
            body.put("account", "t.example." + by);

            assertThat(post(by, "/accounts", body).status()).as(by).isEqualTo(201);
        }
    }

    @Test
    void an_initial_password_opens_nothing_after_its_time() {
        String initial = made("head1", "t.late", Map.of("roles", List.of("WELDER")));
        database.sql("UPDATE account SET password_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE account = "
                + "'t.late'").update();

        assertThat(code(login("t.late", initial))).isEqualTo("BAD_CREDENTIALS");
        assertThat(change("t.late", initial, OWN).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"short Abc, PASSWORD_TOO_SHORT", "password123!, PASSWORD_COMMON", "1234567890, PASSWORD_COMMON",
        "aaaaaaaaaaaa, PASSWORD_COMMON", "weldgate-demo, PASSWORD_COMMON", "my t.weak secret, PASSWORD_HOLDS_ACCOUNT",
        "密码密码密码密码密码密码密码密码密码密码密码密码密码, PASSWORD_TOO_LONG"})
    void a_weak_password_is_not_taken(String weak, String why) {
        String initial = made("head1", "t.weak", Map.of("roles", List.of("WELDER")));

        var refused = change("t.weak", initial, weak);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo(why);
        assertThat(code(change("t.weak", initial, initial))).isEqualTo("PASSWORD_UNCHANGED");
        assertThat(code(login("t.weak", initial))).as("still due").isEqualTo("PASSWORD_DUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"welder1", "safety1", "em1", "manager1", "grid1", "installer1"})
    void nobody_else_sees_or_makes_accounts(String other) {
        for (String path : List.of("/accounts", "/accounts/form", "/accounts/watch1", "/accounts/watch1/roles")) {
            assertThat(get(other, path).status()).as(path).isEqualTo(403);
        }
        for (String path : List.of("/accounts", "/accounts/watch1/disablement", "/accounts/watch1/enablement",
                "/accounts/watch1/sign-out", "/accounts/watch1/password-reset", "/accounts/watch1/roles")) {
            assertThat(post(other, path, Map.of()).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_head_sees_his_unit_and_another_units_accounts_are_not_there() {
        var mine = get("head1", "/accounts?size=1000").body().get("accounts").findValuesAsText("account");

        assertThat(mine).contains("welder1", "head1").doesNotContain("safety2", "em1", "admin");
        for (String stranger : List.of("safety2", "admin", "em1", "nobody")) {
            assertThat(get("head1", "/accounts/" + stranger).status()).as(stranger).isEqualTo(404);
            for (String act : List.of("disablement", "password-reset", "sign-out", "roles")) {
                assertThat(post("head1", "/accounts/" + stranger + "/" + act, Map.of()).status())
                        .as(act).isEqualTo(404);
            }
        }
        assertThat(get("head1", "/accounts?search=watch").body().get("accounts").findValuesAsText("account"))
                .contains("watch1", "watch2").doesNotContain("welder1");
        assertThat(get("head1", "/accounts?search=%25").body().get("total").asInt()).as("no wildcard").isZero();
    }

    @Test
    void a_token_ends_with_the_reset_the_sign_out_and_the_disabling_of_its_account() {
        for (String act : List.of("sign-out", "password-reset", "disablement")) {
            String token = official("t." + act, "D-EM", "EMERGENCY");
            assertThat(http.get("/api/v1/me", "Authorization", "Bearer " + token).status()).isEqualTo(200);

            assertThat(post("admin", "/accounts/t." + act + "/" + act, Map.of()).status()).isEqualTo(200);

            assertThat(http.get("/api/v1/me", "Authorization", "Bearer " + token).status()).as(act).isEqualTo(401);
        }
        assertThat(login("t.sign-out", OWN).status()).isEqualTo(200);
        assertThat(code(login("t.password-reset", OWN))).isEqualTo("BAD_CREDENTIALS");
        assertThat(post("admin", "/accounts/t.disablement/enablement", Map.of()).status()).isEqualTo(200);
        assertThat(login("t.disablement", OWN).status()).isEqualTo(200);
    }

    @Test
    void a_name_that_is_taken_stays_whose_it_is() {
        made("head1", "t.taken", Map.of("roles", List.of("WELDER")));

        var again = post("head1", "/accounts", Map.of("account", "t.taken", "name", "Other", "roles",
                List.of("WELDER")));

        assertThat(code(again)).isEqualTo("ACCOUNT_TAKEN");
        assertThat(get("head1", "/accounts/t.taken").body().get("name").asText()).isEqualTo("Test");
        assertThat(post("head1", "/accounts", Map.of("account", "T.Upper", "name", "x", "roles", List.of("WELDER")))
                .status()).isEqualTo(422);
    }

    @Test
    void guessing_at_the_password_page_locks_like_guessing_at_the_login() {
        made("head1", "t.guess", Map.of("roles", List.of("WELDER")));

        for (int i = 0; i < 5; i++) {
            assertThat(change("t.guess", "wrong" + i, OWN).status()).isEqualTo(401);
        }
        assertThat(change("t.guess", "wrong", OWN).status()).isEqualTo(429);
        assertThat(login("t.guess", "wrong").status()).isEqualTo(429);
    }
}
