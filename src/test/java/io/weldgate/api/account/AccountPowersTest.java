package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who administers accounts has his own office and his own area, and power over nobody above or beside himself. */
class AccountPowersTest extends AccountsFixture {

    @Test
    void an_administrator_of_a_county_does_not_reach_beyond_it() {
        String token = official("t.county", "150621", "ADMIN");

        assertThat(posted(token, "/accounts/em2/password-reset", Map.of()).status()).isEqualTo(404);
        assertThat(posted(token, "/accounts/admin/disablement", Map.of()).status()).isEqualTo(404);
        for (String beyond : List.of("150622", "", "D-EM2")) {
            assertThat(code(posted(token, "/accounts", Map.of("account", "t.far", "name", "Far", "belongsTo", beyond))))
                    .as(beyond).isEqualTo("NOT_IN_YOUR_SCOPE");
        }
        assertThat(posted(token, "/accounts", Map.of("account", "t.near", "name", "Near", "belongsTo", "150621100"))
                .status()).isEqualTo(201);
    }

    @Test
    void who_makes_accounts_gives_no_roles_and_who_gives_roles_makes_no_accounts() {
        made("admin", "t.person", Map.of("belongsTo", "D-EM"));

        assertThat(post("admin", "/accounts/t.person/roles", Map.of("roles", List.of("EMERGENCY"))).status())
                .isEqualTo(403);
        assertThat(post("security1", "/accounts", Map.of()).status()).isEqualTo(403);
        assertThat(post("security1", "/accounts/t.person/password-reset", Map.of()).status()).isEqualTo(403);
        for (String act : List.of("disablement", "password-reset", "sign-out", "roles")) {
            assertThat(post("audit1", "/accounts/t.person/" + act, Map.of("roles", List.of())).status())
                    .as(act).isEqualTo(403);
        }
        var given = post("security1", "/accounts/t.person/roles", Map.of("roles", List.of("EMERGENCY")));
        assertThat(given.body().get("roles")).extracting(it -> it.asText()).containsExactly("EMERGENCY");
        assertThat(trail("t.person")).endsWith("account.made", "account.roles_given");
    }

    @Test
    void nobody_raises_himself_or_another_above_himself() {
        made("head1", "t.friend", Map.of("roles", List.of("WELDER")));

        assertThat(post("head1", "/accounts/head1/roles", Map.of("roles", List.of("SAFETY_OFFICER"))).status())
                .isEqualTo(403);
        assertThat(post("security1", "/accounts/security1/roles", Map.of("roles", List.of("ADMIN"))).status())
                .isEqualTo(403);
        for (String role : List.of("UNIT_HEAD", "ADMIN", "EMERGENCY")) {
            assertThat(code(post("head1", "/accounts/t.friend/roles", Map.of("roles", List.of("WELDER", role)))))
                    .as(role).isEqualTo("ROLE_ABOVE_YOURS");
        }
        assertThat(post("head1", "/accounts", Map.of("account", "t.boss", "name", "Boss", "roles",
                List.of("UNIT_HEAD"))).status()).isEqualTo(422);
        assertThat(code(post("security1", "/accounts/t.friend/roles", Map.of("roles", List.of("ADMIN")))))
                .as("no administrator within a unit").isEqualTo("ROLE_ABOVE_YOURS");
    }

    @Test
    void one_person_holds_one_of_the_three_offices_and_none_of_his_peers() {
        made("admin", "t.office", Map.of("belongsTo", "150621"));
        String county = official("t.security", "150621", "SECURITY_ADMIN");

        assertThat(code(post("security1", "/accounts/t.office/roles",
                Map.of("roles", List.of("ADMIN", "AUDIT_ADMIN"))))).isEqualTo("ROLES_APART");
        assertThat(code(posted(county, "/accounts/t.office/roles", Map.of("roles", List.of("ADMIN")))))
                .as("of one's own level").isEqualTo("ROLE_ABOVE_YOURS");
        assertThat(post("security1", "/accounts/t.office/roles", Map.of("roles", List.of("AUDIT_ADMIN"))).status())
                .isEqualTo(200);
        assertThat(post("admin", "/accounts/t.security/password-reset", Map.of()).status())
                .as("whoever resets it could be it").isEqualTo(403);
        assertThat(post("admin", "/accounts/t.security/disablement", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void the_last_administrator_of_a_kind_stays() {
        official("t.second", "", "ADMIN");
        String third = official("t.third", "", "ADMIN");

        assertThat(posted(third, "/accounts/t.second/disablement", Map.of()).status()).isEqualTo(200);
        database.sql("UPDATE account SET enabled = false WHERE account = 'admin'").update();
        try {
            assertThat(code(post("security1", "/accounts/t.third/roles", Map.of("roles", List.of()))))
                    .isEqualTo("LAST_ADMINISTRATOR");
            assertThat(posted(third, "/accounts/t.third/disablement", Map.of()).status()).as("not himself")
                    .isEqualTo(403);
        } finally {
            database.sql("UPDATE account SET enabled = true WHERE account = 'admin'").update();
        }
    }
}
