package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.api.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who came in, who was turned away, who was locked out and who left stands on the trail, and nothing that was typed.
 */
class DoorTest extends AccountsFixture {

    @Test
    void every_login_and_every_failure_is_on_the_trail_with_where_it_came_from() {
        official("t.door", "D-EM", "EMERGENCY");
        int before = steps("account:t.door").size();

        login("t.door", "not the password");
        login("t.door", OWN);
        new Browser(port).signedIn("t.door", OWN).send("/account", "/logout", Map.of());

        assertThat(steps("account:t.door").stream().skip(before)).containsExactly("account.sign_in_failed",
                "account.signed_in", "account.signed_in", "account.signed_off");
        assertThat(texts("account:t.door", "account.signed_in")).allMatch(it -> it.equals("127.0.0.1"));
        assertThat(actor("account.signed_in")).isEqualTo("t.door");
        assertThat(actor("account.sign_in_failed")).as("it may have been anybody").isEqualTo("platform");
    }

    @Test
    void a_lock_out_is_on_the_trail_once_however_often_somebody_knocks_then() {
        official("t.locked", "D-EM", "EMERGENCY");

        for (int i = 0; i < 8; i++) {
            login("t.locked", "wrong" + i);
        }

        assertThat(steps("account:t.locked").stream().filter("account.locked_out"::equals)).hasSize(1);
        assertThat(steps("account:t.locked").stream().filter("account.sign_in_failed"::equals)).hasSize(5);
    }

    @Test
    void a_password_typed_in_place_of_the_name_is_not_kept() {
        String typed = "my secret Horse 77";

        login(typed, "x");

        assertThat(database.sql("SELECT count(*) FROM audit_entry WHERE subject LIKE ? OR text LIKE ? OR actor = ?")
                .param("%" + typed + "%").param("%" + typed + "%").param(typed).query(Integer.class).single()).isZero();
        assertThat(steps("account:?")).endsWith("account.sign_in_failed");
    }

    @Test
    void a_session_that_its_owner_ends_elsewhere_is_on_the_trail() {
        official("t.ends", "D-EM", "EMERGENCY");
        Browser first = new Browser(port).signedIn("t.ends", OWN);
        new Browser(port).signedIn("t.ends", OWN);
        var key = java.util.regex.Pattern.compile("/account/sessions/([0-9a-f-]{36})/end")
                .matcher(first.get("/account").text());
        assertThat(key.find()).isTrue();

        first.send("/account", "/account/sessions/" + key.group(1) + "/end", Map.of());

        assertThat(trail("t.ends")).endsWith("account.session_ended");
    }

    @Test
    void what_could_not_be_delivered_is_for_who_looks_after_the_whole_installation() {
        String county = official("t.county", "150621", "ADMIN");

        assertThat(http.get("/api/v1/letters", "Authorization", "Bearer " + county).status()).isEqualTo(403);
        assertThat(get("admin", "/letters").status()).isEqualTo(200);
        Browser browser = new Browser(port).signedIn("t.county", OWN);
        assertThat(browser.get("/letters").status()).isEqualTo(403);
        assertThat(browser.get("/").text()).contains("href=\"/accounts\"").doesNotContain("href=\"/letters\"");
        assertThat(new Browser(port).signedIn("admin", "weldgate-demo").get("/").text()).contains("href=\"/letters\"");
    }

    private List<String> steps(String subject) {
        return database.sql("SELECT step FROM audit_entry WHERE subject = ? ORDER BY id").param(subject)
                .query(String.class).list();
    }

    private List<String> texts(String subject, String step) {
        return database.sql("SELECT text FROM audit_entry WHERE subject = ? AND step = ?").param(subject).param(step)
                .query(String.class).list();
    }

    private String actor(String step) {
        return database.sql("SELECT actor FROM audit_entry WHERE subject = 'account:t.door' AND step = ? ORDER BY id "
                + "DESC LIMIT 1").param(step).query(String.class).single();
    }
}
