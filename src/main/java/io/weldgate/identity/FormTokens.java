package io.weldgate.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Keeps what forms are protected by in a cookie, and gives a new one only with a page that somebody opens: what scripts
 * fetch beside it would otherwise take the place of the one that stands in the form at hand.
 */
final class FormTokens implements CsrfTokenRepository {

    private final CsrfTokenRepository cookie;

    FormTokens(CsrfTokenRepository cookie) {
        this.cookie = cookie;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return cookie.generateToken(request);
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null || Navigation.is(request)) {
            cookie.saveToken(token, request, response);
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return cookie.loadToken(request);
    }
}
