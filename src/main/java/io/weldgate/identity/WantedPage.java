package io.weldgate.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Remembers on the way to which page somebody was sent to the login: its path alone, so that a cookie that somebody
 * else has set leads to no other place.
 */
final class WantedPage implements RequestCache {

    private static final int LONGEST = 2000;

    private final String name;
    private final Boolean secure;

    WantedPage(String name, Boolean secure) {
        this.name = name;
        this.secure = secure;
    }

    /** Pages that people look at, and nothing that a page fetches by itself. */
    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String page = request.getRequestURI() + query;
        if ("GET".equals(request.getMethod()) && Navigation.is(request) && accepted != null
                && accepted.contains("text/html") && page.length() <= LONGEST) {
            write(Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8)),
                    Duration.ofSeconds(-1), request, response);
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return page(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** What was sent is not sent again; who has come where he wanted is on the way no more. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        page(request).filter(it -> it.equals(request.getRequestURI()) || it.startsWith(request.getRequestURI() + "?"))
                .ifPresent(it -> removeRequest(request, response));
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, name) != null) {
            write("", Duration.ZERO, request, response);
        }
    }

    private Optional<String> page(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue).flatMap(WantedPage::decoded)
                .filter(it -> it.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?"));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value).path("/").httpOnly(true)
                .sameSite("Lax").secure(secure == null ? request.isSecure() : secure).maxAge(age).build().toString());
    }
}
