package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.api.Browser;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions live in the database and nowhere else; their owner sees and ends them. */
class SessionsTest extends AccountsFixture {

    private static final Pattern END = Pattern.compile("/account/sessions/([0-9a-f-]{36})/end");

    @Autowired
    private JdbcIndexedSessionRepository store;

    @Test
    void a_session_lies_in_the_database_where_another_node_finds_it_and_in_no_nodes_memory() {
        official("t.node", "D-EM", "EMERGENCY");
        Browser browser = new Browser(port).signedIn("t.node", OWN);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(sessions("t.node")).isEqualTo(1);

        database.sql("DELETE FROM PAGE_SESSION WHERE PRINCIPAL_NAME = 't.node'").update();

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites_and_changes_at_the_login() {
        official("t.cookie", "D-EM", "EMERGENCY");
        Browser browser = new Browser(port);
        String before = cookie(browser.login("t.cookie", OWN));

        String after = cookie(browser.send("/account", "/login", Map.of("username", "t.cookie", "password", OWN)));

        assertThat(after).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(after.split(";")[0]).as("no session fixation").isNotEqualTo(before.split(";")[0]);
    }

    @Test
    void after_the_logout_the_old_cookie_opens_nothing() {
        official("t.out", "D-EM", "EMERGENCY");
        Browser browser = new Browser(port);
        String cookie = cookie(browser.login("t.out", OWN)).split(";")[0];
        assertThat(with(cookie)).isEqualTo(200);

        browser.send("/account", "/logout", Map.of());

        assertThat(with(cookie)).isEqualTo(302);
        assertThat(sessions("t.out")).isZero();
    }

    @Test
    void its_owner_sees_each_session_and_ends_one_or_all_others() {
        String token = official("t.many", "D-EM", "EMERGENCY");
        Browser first = new Browser(port).signedIn("t.many", OWN);
        Browser second = new Browser(port).signedIn("t.many", OWN);
        var other = END.matcher(first.get("/account").text());
        assertThat(other.find()).isTrue();
        String key = other.group(1);

        assertThat(new Browser(port).signedIn("em1", "weldgate-demo")
                .send("/account", "/account/sessions/" + key + "/end", Map.of()).status()).as("a stranger's")
                .isEqualTo(404);
        assertThat(second.isSignedIn()).isTrue();
        assertThat(first.send("/account", "/account/sessions/" + key + "/end", Map.of()).status()).isEqualTo(302);
        assertThat(second.isSignedIn()).isFalse();
        assertThat(first.isSignedIn()).isTrue();

        second = new Browser(port).signedIn("t.many", OWN);
        first.send("/account", "/account/sessions/end", Map.of());
        assertThat(first.isSignedIn()).isTrue();
        assertThat(second.isSignedIn()).isFalse();
        assertThat(http.get("/api/v1/me", "Authorization", "Bearer " + token).status()).isEqualTo(401);
        assertThat(END.matcher(first.get("/account").text()).find()).as("no other is listed").isFalse();
    }

    @Test
    void disabled_reset_or_signed_out_by_the_administrator_a_session_ends_at_the_next_click() {
        for (String act : new String[] {"disablement", "password-reset", "sign-out"}) {
            official("t." + act, "D-EM", "EMERGENCY");
            Browser browser = new Browser(port).signedIn("t." + act, OWN);
            assertThat(browser.isSignedIn()).isTrue();

            assertThat(post("admin", "/accounts/t." + act + "/" + act, Map.of()).status()).isEqualTo(200);

            assertThat(Browser.where(browser.get("/account"))).as(act).isEqualTo("/login");
        }
    }

    @Test
    void a_role_that_is_lost_is_lost_in_the_session_too() {
        official("t.role", "", "ADMIN");
        Browser browser = new Browser(port).signedIn("t.role", OWN);
        assertThat(browser.get("/accounts").status()).isEqualTo(200);

        assertThat(post("security1", "/accounts/t.role/roles", Map.of("roles", List.of())).status()).isEqualTo(200);

        assertThat(browser.get("/accounts").status()).isEqualTo(403);
    }

    @Test
    void what_a_page_fetches_between_a_change_of_password_and_the_renewed_session_does_not_end_it() {
        official("t.between", "D-EM", "EMERGENCY");
        Browser browser = new Browser(port).signedIn("t.between", OWN);

        generation("t.between", "+ 1");
        assertThat(browser.isSignedIn()).isFalse();
        generation("t.between", "- 1");

        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void what_does_not_belong_into_a_session_is_not_brought_to_life() throws IOException {
        official("t.forged", "D-EM", "EMERGENCY");
        Browser browser = new Browser(port).signedIn("t.forged", OWN);
        var forged = new ByteArrayOutputStream();
        new ObjectOutputStream(forged).writeObject(new File("anything"));

        database.sql("UPDATE PAGE_SESSION_ATTRIBUTES SET ATTRIBUTE_BYTES = ? WHERE ATTRIBUTE_NAME = "
                + "'SPRING_SECURITY_CONTEXT' "
                + "AND SESSION_PRIMARY_ID IN (SELECT PRIMARY_ID FROM PAGE_SESSION WHERE PRINCIPAL_NAME = 't.forged')")
                .param(forged.toByteArray()).update();

        assertThat(Browser.where(browser.get("/account"))).isEqualTo("/login");
    }

    @Test
    void a_session_whose_time_is_over_is_deleted_and_the_others_stay() {
        official("t.idle", "D-EM", "EMERGENCY");
        new Browser(port).signedIn("t.idle", OWN);
        Browser busy = new Browser(port).signedIn("t.idle", OWN);
        database.sql("UPDATE PAGE_SESSION SET EXPIRY_TIME = 1 WHERE PRINCIPAL_NAME = 't.idle' ORDER BY CREATION_TIME "
                + "LIMIT 1").update();

        store.cleanUpExpiredSessions();

        assertThat(sessions("t.idle")).isEqualTo(1);
        assertThat(busy.isSignedIn()).isTrue();
    }

    private void generation(String account, String change) {
        database.sql("UPDATE account SET generation = generation " + change + " WHERE account = ?").param(account)
                .update();
    }

    private int sessions(String account) {
        return database.sql("SELECT count(*) FROM PAGE_SESSION WHERE PRINCIPAL_NAME = ?").param(account)
                .query(Integer.class).single();
    }
}
