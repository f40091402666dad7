package io.weldgate.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * What a session keeps beside the account's name; neither grows old.
 *
 * @param key        names the session to its owner without giving it away
 * @param generation of the account when it signed in; once the account has another one the session is over
 * @param half       whether the code of the second factor is still to come: until then it opens nothing
 */
record Arrival(String key, int generation, boolean half, Instant at, String address, String browser)
        implements Serializable {

    private static final int LONGEST_BROWSER = 200;

    static Arrival now(int generation, boolean half, Visitor visitor, Instant at) {
        return new Arrival(UUID.randomUUID().toString(), generation, half, at, visitor.address(), visitor.browser());
    }

    Arrival of(int later) {
        return new Arrival(key, later, half, at, address, browser);
    }

    Arrival whole() {
        return new Arrival(key, generation, false, at, address, browser);
    }

    Authentication authentication(String account) {
        var token = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
        token.setDetails(this);
        return token;
    }

    /** Who knocks. */
    record Visitor(String address, String browser) {

        static Visitor of(HttpServletRequest request) {
            String browser = request.getHeader(HttpHeaders.USER_AGENT);
            return new Visitor(Tally.shortened(request.getRemoteAddr()),
                    browser == null ? "" : browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER)));
        }
    }
}
