package io.weldgate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.weldgate.WeldgateTest;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Where a role demands a second factor, its holder enrols before he does anything else. */
@WeldgateTest
class DemandedFactorTest {

    @Autowired
    private Accounts accounts;
    @Autowired
    private Passwords passwords;
    @Autowired
    private Lockout lockout;
    @Autowired
    private Doorkeeping door;
    @Autowired
    private Clock clock;
    private IdentitySettings settings;
    private SecondStep step;

    @BeforeEach
    void demandedOfEmergencyManagement() {
        settings = bound(new MapPropertySource("test", Map.of("weldgate.identity.second-factor.roles", "EMERGENCY")));
        step = new SecondStep(accounts, null, null, null, lockout, settings, null, clock);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void every_page_leads_to_the_enrolment_and_the_enrolment_is_open() throws Exception {
        assertThat(visit("em1", "/permits")).isEqualTo("/account/second-factor");
        assertThat(visit("em1", "/account/password")).isEqualTo("/account/second-factor");
        assertThat(visit("em1", "/account/second-factor")).isNull();
        assertThat(visit("hc1", "/permits")).as("another role").isNull();
    }

    @Test
    void the_api_says_that_it_is_due() {
        var signingIn = new SigningIn(accounts, passwords, step, lockout, door, new SimpleMeterRegistry(),
                clock);

        assertThat(signingIn.attempt("em1", "weldgate-demo", null, "192.0.2.9"))
                .isInstanceOfSatisfying(SigningIn.Outcome.Admitted.class, it -> assertThat(it.factorDue()).isTrue());
        assertThat(signingIn.attempt("hc1", "weldgate-demo", null, "192.0.2.9"))
                .isInstanceOfSatisfying(SigningIn.Outcome.Admitted.class, it -> assertThat(it.factorDue()).isFalse());
    }

    @Test
    void the_profile_production_demands_it_of_who_signs_oversees_or_administers() throws IOException {
        PropertySource<?> production = new YamlPropertySourceLoader().load("production",
                new ClassPathResource("application-production.yml")).get(0);

        assertThat(bound(production).secondFactor().roles())
                .contains(Role.SAFETY_OFFICER, Role.UNIT_HEAD, Role.EMERGENCY,
                Role.ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN).doesNotContain(Role.WELDER, Role.FIRE_WATCH);
    }

    private String visit(String account, String page) throws Exception {
        var arrival = Arrival.now(accounts.find(account).orElseThrow().generation(), false,
                new Arrival.Visitor("192.0.2.9", ""), clock.instant());
        SecurityContextHolder.setContext(new SecurityContextImpl(arrival.authentication(account)));
        var response = new MockHttpServletResponse();
        new StillSignedIn(accounts, step, settings, clock).doFilter(new MockHttpServletRequest("GET", page), response,
                new MockFilterChain());
        return response.getRedirectedUrl();
    }

    private static IdentitySettings bound(PropertySource<?> source) {
        var sources = new MutablePropertySources();
        sources.addLast(source);
        return new Binder(ConfigurationPropertySources.from(sources)).bindOrCreate("weldgate.identity",
                IdentitySettings.class);
    }
}
