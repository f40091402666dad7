package io.weldgate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** An OpenID Connect provider on the loopback address, which lets everybody in as whom the test says. */
public final class OidcProvider {

    private static final String ISSUER = "office";
    private static final int HOUR = 3600;

    private static MockOAuth2Server server;

    private OidcProvider() {}

    private static synchronized MockOAuth2Server server() {
        if (server == null) {
            server = new MockOAuth2Server();
            try {
                server.start(InetAddress.getByName("localhost"), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    /** The next one who signs in there. */
    public static void admits(String account) {
        server().enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, "subject of " + account, "JWT",
                List.of("weldgate"), Map.of("preferred_username", account, "roles", List.of("ADMIN")), HOUR));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Address {

        @Bean
        DynamicPropertyRegistrar oidcProvider() {
            return registry -> registry.add("weldgate.identity.oidc.issuer",
                    () -> server().issuerUrl(ISSUER).toString());
        }
    }
}
