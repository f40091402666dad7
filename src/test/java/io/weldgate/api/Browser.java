package io.weldgate.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.api.Http.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies and sends the token of the form that it looks at. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Http http;

    public Browser(int port) {
        http = new Http(port);
    }

    public Answer get(String path) {
        return http.get(path, "Accept", "text/html", "Accept-Language", "en", "User-Agent", "Test browser");
    }

    /** What a script of a page fetches. */
    public Answer fetch(String path) {
        return http.get(path, "Accept", "application/json");
    }

    /** Fills in a form of a page and sends it. */
    public Answer send(String page, String action, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token(page));
        return http.form(action, all);
    }

    /** Sends a file by a form of a page. */
    public Answer upload(String page, String name, byte[] bytes) {
        return upload(page, page, name, bytes);
    }

    public Answer upload(String page, String action, String name, byte[] bytes) {
        return http.multipart(action, name, bytes, Map.of("_csrf", token(page)), "Accept", "text/html",
                "Accept-Language", "en");
    }

    private String token(String page) {
        var token = TOKEN.matcher(get(page).text());
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    public Answer login(String account, String password) {
        return send("/login", "/login", Map.of("username", account, "password", password));
    }

    public Browser signedIn(String account, String password) {
        assertThat(login(account, password).header("Location")).endsWith("/");
        return this;
    }

    public boolean isSignedIn() {
        return get("/account").status() == 200;
    }

    public static String where(Answer answer) {
        return answer.header("Location").replaceFirst("http://[^/]+", "");
    }
}
