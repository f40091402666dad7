package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.api.Browser;
import io.weldgate.api.Http;
import io.weldgate.identity.FormCookies;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What a browser is given to keep: nothing of a session before somebody signs in, and nothing that the database could
 * make.
 */
class CookiesTest extends AccountsFixture {

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void asOutsideOfTests() {
        FormCookies.inPlace(context);
    }

    @Test
    void who_only_looks_leaves_no_session_behind() {
        int before = sessions();

        for (String path : List.of("/login", "/m/M-0001", "/join", "/v/HW-NOBODYS", "/permits", "/nowhere")) {
            assertThat(new Browser(port).get(path).response().headers().allValues("Set-Cookie")).as(path)
                    .noneMatch(it -> it.startsWith("id="));
        }
        assertThat(sessions()).isLessThanOrEqualTo(before);
    }

    @Test
    void who_is_sent_to_the_login_comes_out_where_he_wanted_to_go_and_nowhere_else() {
        official("t.wants", "D-EM", "EMERGENCY");
        Browser browser = new Browser(port);
        assertThat(Browser.where(browser.get("/permits?status=ISSUED"))).isEqualTo("/login");
        assertThat(browser.login("t.wants", OWN).header("Location")).endsWith("/permits?status=ISSUED");

        for (String page : List.of("//evil.example", "https://evil.example", "/\\\\evil.example", "%%")) {
            Http fooled = new Http(port);
            var login = fooled.get("/login", "Accept", "text/html");
            String wanted = Base64.getUrlEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(login.text());
            assertThat(token.find()).isTrue();
            String form = login.response().headers().allValues("Set-Cookie").get(0).split(";")[0];
            assertThat(new Http(port).post("/login", "username=t.wants&password=" + OWN.replace(" ", "+") + "&_csrf="
                    + token.group(1), "Content-Type", "application/x-www-form-urlencoded", "Cookie",
                    form + "; wanted=" + wanted).header("Location")).as(page)
                    .isIn("/", "http://localhost:" + port + "/");
        }
    }

    @Test
    void what_a_script_fetches_beside_a_page_leaves_the_pages_form_good() {
        assertThat(new Http(port).get("/login", "Accept", "text/html", "Sec-Fetch-Mode", "cors").response().headers()
                .allValues("Set-Cookie")).isEmpty();
        assertThat(new Http(port).get("/login", "Accept", "text/html", "Sec-Fetch-Mode", "navigate")
                .response().headers().allValues("Set-Cookie")).anyMatch(it -> it.startsWith("form="));
    }

    @Test
    void what_stands_in_the_table_opens_no_session() {
        official("t.table", "D-EM", "EMERGENCY");
        String cookie = cookie(new Browser(port).login("t.table", OWN)).split(";")[0];
        String id = database.sql("SELECT SESSION_ID FROM PAGE_SESSION WHERE PRINCIPAL_NAME = 't.table'")
                .query(String.class).single();

        assertThat(with(cookie)).isEqualTo(200);
        for (String made : List.of(id, id + ".", id + "." + id)) {
            assertThat(with("id=" + Base64.getEncoder().encodeToString(made.getBytes(StandardCharsets.UTF_8)))).as(made)
                    .isEqualTo(302);
        }
    }

    private int sessions() {
        return database.sql("SELECT count(*) FROM PAGE_SESSION").query(Integer.class).single();
    }
}
