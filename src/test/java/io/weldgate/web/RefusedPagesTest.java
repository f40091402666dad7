package io.weldgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.api.Browser;
import io.weldgate.api.Http;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is refused something is still signed in, and sees it. */
@WeldgateTest
class RefusedPagesTest {

    static final String BELL = "href=\"/notices\"";

    @LocalServerPort
    private int port;

    @Test
    void whoever_is_refused_a_page_keeps_his_menu_and_can_report_it() {
        var browser = new Browser(port).signedIn("safety1", "weldgate-demo");

        shown(browser.get("/permits/HW-NONE"), 404, "/permits/HW-NONE");
        shown(browser.get("/accounts"), 403, "/accounts");
        shown(browser.send("/feedback/new", "/tasks/none", Map.of()), 404, "/tasks/none");
        shown(browser.upload("/feedback/new", "/tasks/none", "a.jpg", new byte[1]), 404, "/tasks/none");
    }

    @Test
    void the_other_language_is_that_of_the_page_that_was_refused() {
        var browser = new Browser(port).signedIn("safety1", "weldgate-demo");

        assertThat(browser.get("/permits/HW-NONE?done=x").text()).contains("/permits/HW-NONE?done=x&amp;lang=zh");
        assertThat(browser.send("/feedback/new", "/tasks/none", Map.of()).text()).contains("\"/?lang=en\"");
    }

    @Test
    void a_stranger_sees_no_menu_and_a_program_no_page() {
        assertThat(new Browser(port).get("/assets/none.css").text()).contains("<html").doesNotContain(BELL);

        var program = new Http(port).get("/assets/none.css", "Accept", "application/json");
        assertThat(program.status()).isEqualTo(404);
        assertThat(program.body().get("status").asInt()).isEqualTo(404);
        assertThat(new Browser(port).get(RefusedPage.PATH).status()).as("nothing was refused").isEqualTo(302);
    }

    private static void shown(Http.Answer answer, int status, String path) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains(BELL, "href=\"/units/U-0001\"", "action=\"/logout\"",
                "/feedback/new?from=" + path);
    }
}
