package io.weldgate;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What protects a form, in its cookie and in the form, as a browser sends it. The one that Spring Security brings for
 * tests makes the application that all tests share keep the token in the session, for good: from then on every stranger
 * has a session, and what a page fetches late can take the place of somebody's own.
 */
public final class FormToken {

    private static final String TOKEN = "a-token-for-tests";

    private FormToken() {}

    public static RequestPostProcessor csrf() {
        return request -> {
            Cookie[] others = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            request.setCookies(Stream.concat(Arrays.stream(others), Stream.of(new Cookie("form", TOKEN)))
                    .toArray(Cookie[]::new));
            request.setParameter("_csrf", masked());
            return request;
        };
    }

    /** With nothing but zeros, which is a mask like any other. */
    private static String masked() {
        byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[2 * token.length];
        System.arraycopy(token, 0, both, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
