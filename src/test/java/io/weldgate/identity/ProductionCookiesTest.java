package io.weldgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.keyring.Sealing;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/**
 * Under the profile production every cookie goes over TLS alone, belongs to this host alone and tells nothing of us.
 */
@WeldgateTest
class ProductionCookiesTest {

    @Autowired
    private Sealing sealing;

    @Test
    void all_three_are_secure_out_of_reach_of_scripts_and_this_hosts_alone() throws Exception {
        var server = new ServerProperties();
        server.getServlet().getSession().getCookie().setSecure((Boolean) new YamlPropertySourceLoader()
                .load("production", new ClassPathResource("application-production.yml")).get(0)
                .getProperty("server.servlet.session.cookie.secure"));
        Cookies cookies = new Cookies(server);
        var request = new MockHttpServletRequest("GET", "/permits");
        request.addHeader("Accept", "text/html");
        var response = new MockHttpServletResponse();

        cookies.sessionCookie(sealing).writeCookieValue(new CookieValue(request, response, "some-id"));
        cookies.formCookie().saveToken(cookies.formCookie().generateToken(request), request, response);
        cookies.wantedPage().saveRequest(request, response);

        List<Cookie> set = Arrays.asList(response.getCookies());
        assertThat(set).extracting(Cookie::getName).containsExactly("__Host-id", "__Host-form", "__Host-wanted");
        assertThat(set).allMatch(it -> it.getSecure() && it.isHttpOnly() && it.getPath().equals("/")
                && it.getDomain() == null && "Lax".equals(it.getAttribute("SameSite")));
    }
}
