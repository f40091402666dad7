package io.weldgate.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.WeldgateTest;
import io.weldgate.api.Http.Answer;
import io.weldgate.api.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts of the test's own, all named {@code t.…}, which leave no trace. */
@WeldgateTest
abstract class AccountsFixture {

    static final String OWN = "seven tall Birches";

    @LocalServerPort
    int port;
    @Autowired
    JdbcClient database;
    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
        clearUp();
    }

    @AfterEach
    void clearUp() {
        database.sql("DELETE FROM attempt").update();
        database.sql("DELETE FROM second_factor WHERE account LIKE 't.%'").update();
        database.sql("DELETE FROM recovery_code WHERE account LIKE 't.%'").update();
        database.sql("DELETE FROM account_role WHERE account LIKE 't.%'").update();
        database.sql("DELETE FROM account WHERE account LIKE 't.%'").update();
    }

    /** As somebody of the demo. */
    Answer post(String by, String path, Object body) {
        return posted(http.token(by), path, body);
    }

    Answer posted(String token, String path, Object body) {
        return http.post("/api/v1" + path, new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(body)
                .toString(),
                "Content-Type", "application/json", "Accept-Language", "en", "Authorization", "Bearer " + token);
    }

    Answer get(String by, String path) {
        return http.get("/api/v1" + path, "Accept-Language", "en", "Authorization", "Bearer " + http.token(by));
    }

    Answer login(String account, String password) {
        return http.json("/api/v1/token", Map.of("username", account, "password", password), "Accept-Language", "en");
    }

    Answer change(String account, String password, String fresh) {
        return http.json("/api/v1/password", Map.of("username", account, "password", password, "newPassword", fresh),
                "Accept-Language", "en");
    }

    /** Makes an account; @return its initial password */
    String made(String by, String account, Map<String, ?> more) {
        ObjectNode body = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
        body.put("account", account).put("name", "Test");
        more.forEach((field, value) -> body.set(field, new com.fasterxml.jackson.databind.ObjectMapper()
                .valueToTree(value)));
        Answer answer = post(by, "/accounts", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().get("initialPassword").asText();
    }

    /** An official with a password of his own; @return his token */
    String official(String account, String belongsTo, String... roles) {
        String initial = made("admin", account, Map.of("belongsTo", belongsTo));
        for (String role : roles) {
            database.sql("INSERT INTO account_role (account, role) VALUES (?, ?)").param(account).param(role).update();
        }
        Answer changed = change(account, initial, OWN);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        return changed.body().get("token").asText();
    }

    static String code(Answer answer) {
        return answer.body().path("errors").has(0) ? answer.body().at("/errors/0/code").asText()
                : answer.body().path("code").asText();
    }

    /** What was done to an account, without who came in or was turned away. */
    List<String> trail(String account) {
        return database.sql("SELECT step FROM audit_entry WHERE subject = ? AND step NOT IN "
                + "('account.signed_in', 'account.sign_in_failed') ORDER BY id").param("account:" + account)
                .query(String.class).list();
    }

    /** A client without a memory, with somebody's cookie. */
    int with(String cookie) {
        return new Http(port).get("/account", "Cookie", cookie).status();
    }

    /** Of the session. */
    static String cookie(Http.Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream().filter(it -> it.startsWith("id="))
                .findFirst().orElseThrow();
    }
}
