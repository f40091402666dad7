package io.weldgate.identity;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.web.AskedPages;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The door to the pages; what stands behind it is not its business, so an address without a page answers 404. */
class PagesDoorTest extends AskedPages {

    private static final String NOWHERE = "/no-such-page";

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void forgetWhoCameBefore() {
        database.sql("DELETE FROM attempt").update();
    }

    @Test
    void a_stranger_is_sent_to_the_login_page() throws Exception {
        pages.perform(get(NOWHERE)).andExpect(redirectedUrlPattern("**/login"));
        pages.perform(get("/actuator/env")).andExpect(redirectedUrlPattern("**/login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.css", "/webjars/none.js", "/actuator/health", "/.well-known/jwks.json"})
    void what_is_public_needs_no_login(String path) throws Exception {
        int status = pages.perform(get(path)).andReturn().getResponse().getStatus();

        assertThat(status).isIn(200, 404, 503);
    }

    @Test
    void account_and_password_open_a_session_with_a_new_id_that_ends_with_the_logout() throws Exception {
        MockHttpSession session = login(new MockHttpSession());

        pages.perform(get(NOWHERE).session(session)).andExpect(status().isNotFound());
        pages.perform(get("/actuator/env").session(session)).andExpect(status().isForbidden());
        pages.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrl("/login?logout"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void the_figures_are_for_who_looks_after_the_installation_and_not_for_the_administrator_of_a_department()
            throws Exception {
        database.sql("INSERT INTO account_role (account, role) VALUES ('hc1', 'ADMIN')").update();
        try {
            pages.perform(get("/actuator/metrics").session(login(new MockHttpSession())))
                    .andExpect(status().isForbidden());
        } finally {
            database.sql("DELETE FROM account_role WHERE account = 'hc1' AND role = 'ADMIN'").update();
        }
    }

    @Test
    void a_session_carries_the_account_and_nothing_that_could_grow_old() throws Exception {
        MockHttpSession session = login(new MockHttpSession());
        database.sql("UPDATE account SET enabled = false WHERE account = 'hc1'").update();
        try {
            pages.perform(get(NOWHERE).session(session)).andExpect(redirectedUrlPattern("**/login"));
            assertThat(session.isInvalid()).isTrue();
        } finally {
            database.sql("UPDATE account SET enabled = true WHERE account = 'hc1'").update();
        }
    }

    @Test
    void a_session_ends_when_it_has_lasted_too_long_however_busy_it_is() throws Exception {
        for (int hours : new int[] {11, 12}) {
            var arrival = new Arrival("key", 0, false, Instant.now().minus(Duration.ofHours(hours)), "127.0.0.1", "");
            var session = new MockHttpSession();
            session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(arrival.authentication("hc1")));

            pages.perform(get(NOWHERE).session(session)).andExpect(hours < 12 ? status().isNotFound()
                    : status().isFound());
            assertThat(session.isInvalid()).isEqualTo(hours == 12);
        }
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        MockHttpSession session = login(new MockHttpSession());

        pages.perform(post("/login").param("username", "hc1").param("password", "weldgate-demo"))
                .andExpect(status().isForbidden());
        pages.perform(post(NOWHERE).session(session)).andExpect(status().isForbidden());
        pages.perform(post(NOWHERE).session(session).with(csrf())).andExpect(status().isNotFound());
        pages.perform(post("/logout").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void wrong_passwords_lead_back_to_the_login_page_and_after_five_it_says_so() throws Exception {
        for (int i = 0; i < 5; i++) {
            pages.perform(loginAs("mr1", "wrong")).andExpect(redirectedUrl("/login?error"));
        }

        pages.perform(loginAs("mr1", "weldgate-demo")).andExpect(redirectedUrl("/login?locked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/api/v1/me"})
    void every_answer_carries_the_headers_that_protect_the_browser(String path) throws Exception {
        pages.perform(get(path).secure(true))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                        .doesNotContain("unsafe-eval").doesNotContain("script-src").doesNotContain("style-src 'unsafe"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("geolocation=(self), camera=(self)")))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age")));
    }

    @ParameterizedTest
    @CsvSource({"navigate, true", "cors, false", "same-origin, false"})
    void the_page_that_somebody_opens_is_remembered_until_the_login_and_not_what_a_page_fetches(String mode,
            boolean remembered) throws Exception {
        pages.perform(get("/permits").header("Accept", "text/html").header("Sec-Fetch-Mode", mode))
                .andExpect(redirectedUrlPattern("**/login"))
                .andExpect(result -> assertThat(result.getResponse().getCookie("wanted") != null)
                        .isEqualTo(remembered));
    }

    @Test
    void a_bearer_token_opens_no_page_and_a_session_opens_no_api() throws Exception {
        pages.perform(get("/api/v1/me").session(login(new MockHttpSession()))).andExpect(status().isUnauthorized());
        pages.perform(get(NOWHERE).header("Authorization", "Bearer x")).andExpect(redirectedUrlPattern("**/login"));
    }

    private MockHttpSession login(MockHttpSession session) throws Exception {
        String before = session.getId();
        pages.perform(loginAs("hc1", "weldgate-demo").session(session)).andExpect(redirectedUrl("/"));
        assertThat(session.getId()).as("no session fixation").isNotEqualTo(before);
        return session;
    }

    private static MockHttpServletRequestBuilder loginAs(String account, String password) {
        return post("/login").with(csrf()).param("username", account).param("password", password);
    }
}
