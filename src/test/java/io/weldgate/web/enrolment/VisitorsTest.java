package io.weldgate.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.weldgate.web.AskedPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Strangers check permits, and guess their numbers. */
class VisitorsTest extends AskedPages {

    private static final String HERE = "192.0.2.9";
    private static final int MOST = 120;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void forgetWhoCameBefore() {
        database.sql("DELETE FROM attempt").update();
    }

    @Test
    void who_looks_too_often_is_told_to_wait_and_what_to_do_meanwhile() throws Exception {
        for (int i = 0; i < MOST; i++) {
            assertThat(look(HERE, "zh").getStatus()).as("look %d", i + 1).isEqualTo(404);
        }

        MockHttpServletResponse refused = look(HERE, "zh");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(refused.getContentAsString()).contains("查验过于频繁", "再打开本页", "安全员");
        assertThat(look(HERE, "en").getContentAsString()).contains("Checked too often", "open this page again",
                "safety officer");
        assertThat(look("192.0.2.10", "zh").getStatus()).as("another address").isEqualTo(404);
        assertThat(pages.perform(get("/login").with(request -> {
            request.setRemoteAddr(HERE);
            return request;
        })).andReturn().getResponse().getStatus()).as("the door to log in stays open").isEqualTo(200);
    }

    @Test
    void after_the_wait_the_page_opens_again_and_may_be_looked_at_as_often() throws Exception {
        database.sql("""
                INSERT INTO attempt (subject, attempts, since, locked_until) VALUES ('visit:192.0.2.9', 120,
                  UTC_TIMESTAMP(6) - INTERVAL 61 SECOND, UTC_TIMESTAMP(6) - INTERVAL 1 SECOND)""").update();

        for (int i = 0; i < MOST; i++) {
            assertThat(look(HERE, "zh").getStatus()).as("look %d", i + 1).isEqualTo(404);
        }
        assertThat(look(HERE, "zh").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse look(String address, String language) throws Exception {
        MockHttpServletResponse response = pages.perform(get("/v/HW-20260101-AAAAAAAA?lang=" + language)
                .with(request -> {
            request.setRemoteAddr(address);
            return request;
        })).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
