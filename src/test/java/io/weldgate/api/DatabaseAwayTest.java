package io.weldgate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.weldgate.WeldgateTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The test holds every connection there is, which to a request is the same as no database. */
@WeldgateTest
class DatabaseAwayTest {

    private static final long SHORT_MILLIS = 500;

    /** How long the pool lets one request wait when it is not told otherwise. */
    private static final Duration WAITED_BY_DEFAULT = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;
    @Autowired
    private DataSource dataSource;
    private long patience;
    private final List<Connection> held = new ArrayList<>();
    private Http http;

    @BeforeEach
    void connect() throws SQLException {
        http = new Http(port);
        patience = dataSource.unwrap(HikariDataSource.class).getConnectionTimeout();
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : held) {
            connection.close();
        }
        dataSource.unwrap(HikariDataSource.class).setConnectionTimeout(patience);
    }

    @Test
    void the_api_says_in_seconds_that_it_is_unavailable() throws SQLException {
        String token = http.token("welder1");
        holdAll();
        long began = System.nanoTime();

        var me = http.get("/api/v1/me", "Authorization", "Bearer " + token);
        var login = http.json("/api/v1/token", Map.of("username", "welder1", "password", "weldgate-demo"));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).as("two requests").isLessThan(WAITED_BY_DEFAULT);
        for (var answer : List.of(me, login)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body().get("code").asText()).isEqualTo("UNAVAILABLE");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void a_page_and_the_login_show_the_error_page() throws SQLException {
        Http stranger = new Http(port);
        Map<String, String> login = login(stranger);
        assertThat(http.form("/login", login(http)).header("Location")).endsWith("/");
        holdAll();
        dataSource.unwrap(HikariDataSource.class).setConnectionTimeout(SHORT_MILLIS);

        var page = http.get("/", "Accept", "text/html");
        for (var answer : List.of(page, http.get("/m/M-0001", "Accept", "text/html"), stranger.form("/login", login))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(answer.header("Content-Security-Policy")).isNotBlank();
            assertThat(answer.text()).doesNotContain("Exception");
        }
        assertThat(page.text()).contains("<html");
    }

    private static Map<String, String> login(Http browser) {
        var field = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(browser.get("/login").text());
        assertThat(field.find()).isTrue();
        return Map.of("username", "welder1", "password", "weldgate-demo", "_csrf", field.group(1));
    }

    private void holdAll() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        while (held.size() < pool.getMaximumPoolSize()) {
            held.add(pool.getConnection());
        }
    }
}
