package io.weldgate.identity;

import io.weldgate.keyring.Sealing;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * What a browser keeps for us: the session, what a form is protected by, and the page somebody was on the way to. The
 * last two without a session, so that whoever only looks leaves nothing behind. The names tell nothing of what runs
 * here; where cookies are secure, no other host of the same domain can set them.
 */
@Configuration(proxyBeanMethods = false)
class Cookies {

    private static final String THIS_HOST_ONLY = "__Host-";

    /** Null where it is secure if the request is. */
    private final Boolean secure;

    Cookies(ServerProperties server) {
        this.secure = server.getServlet().getSession().getCookie().getSecure();
    }

    @Bean
    SignedCookie sessionCookie(Sealing sealing) {
        var plain = new DefaultCookieSerializer();
        plain.setCookieName(name("id"));
        plain.setCookiePath("/");
        if (secure != null) {
            plain.setUseSecureCookie(secure);
        }
        return new SignedCookie(plain, sealing);
    }

    @Bean
    CsrfTokenRepository formCookie() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name("form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(it -> {
            it.sameSite("Lax");
            if (secure != null) {
                it.secure(secure);
            }
        });
        return new FormTokens(tokens);
    }

    @Bean
    WantedPage wantedPage() {
        return new WantedPage(name("wanted"), secure);
    }

    private String name(String plain) {
        return Boolean.TRUE.equals(secure) ? THIS_HOST_ONLY + plain : plain;
    }
}
