package io.weldgate.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The two ways in: bearer tokens for {@code /api}, sessions for the pages. */
@Configuration(proxyBeanMethods = false)
class Doors {

    /** Scripts only from here. Style attributes are what diagrams are drawn with; style elements stay out. */
    private static final String CONTENT = String.join("; ", "default-src 'self'", "img-src 'self' data: blob:%s",
            "style-src 'self'", "style-src-attr 'unsafe-inline'", "object-src 'none'", "base-uri 'self'",
            "form-action 'self'", "frame-ancestors 'none'");

    /**
     * What a stranger may see; /m is what a machine's QR code opens, /v what a printed permit's does, /join is for who
     * has no account yet, /tip-off for who reports a violation,
     * /published for what the public is told of penalties.
     */
    private static final String[] PUBLIC = {"/login", StillSignedIn.CODE_PAGE, "/assets/**", "/webjars/**",
        "/favicon.ico", "/favicon.svg", "/manifest.webmanifest", "/service-worker.js", "/error",
        "/.well-known/jwks.json", "/.well-known/evidence.jwks.json", "/join", "/join/**", "/mail/**", "/published",
        "/tip-off", "/tip-off/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/health",
        "/actuator/health/**"};

    private final String content;

    /** @param tiles of a map that pages show, from whose host they may come; empty for none */
    Doors(@Value("${weldgate.web.map.tiles:}") String tiles) {
        content = CONTENT.formatted(tiles.replaceFirst("^(https?://[^/]+)?.*", " $1").stripTrailing());
    }

    @Bean
    PasswordEncoder passwordEncoder(IdentitySettings settings) {
        return new BCryptPasswordEncoder(settings.bcryptStrength());
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, Accounts accounts, HandlerExceptionResolver handlerExceptionResolver)
            throws Exception {
        return headers(http).securityMatcher("/api/**")
                .addFilterAfter(new Threshold(handlerExceptionResolver), HeaderWriterFilter.class)
                .addFilterAfter(new AccountLines(), AuthorizationFilter.class)
                .authorizeHttpRequests(it -> it
                        .requestMatchers(HttpMethod.POST, "/api/v1/token", "/api/v1/password").permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/published", "/api/v1/typical-cases").permitAll()
                        .requestMatchers("/api/v1/join", "/api/v1/join/**", "/api/v1/tip-offs", "/api/v1/tip-offs/**")
                        .permitAll()
                        .anyRequest().authenticated())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // nothing here rides on a cookie, so there is nothing to forge
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(it -> it.jwt(jwt -> jwt.jwtAuthenticationConverter(token ->
                                accounts.find(token.getSubject()).filter(account -> Tokens.isOf(token, account))
                                        .map(Account::signedIn).map(Presence::new)
                                        .orElseThrow(() -> new DisabledException("no such account"))))
                        .authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            handlerExceptionResolver.resolveException(request, response, null, new NotSignedIn());
                        })
                        .accessDeniedHandler((request, response, e) ->
                                handlerExceptionResolver.resolveException(request, response, null, new NotAllowed())))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagesDoor(HttpSecurity http, Accounts accounts, SecondStep step, IdentitySettings settings,
            Clock clock, Optional<OtherLogin> otherLogin, CsrfTokenRepository tokens, RequestCache wanted,
            Doorkeeping door, HandlerExceptionResolver handlerExceptionResolver) throws Exception {
        if (otherLogin.isPresent()) {
            otherLogin.get().open(http);
        }
        return headers(http)
                .addFilterAfter(new Threshold(handlerExceptionResolver), HeaderWriterFilter.class)
                .authorizeHttpRequests(it -> it
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
                        .requestMatchers(PUBLIC).permitAll()
                        .requestMatchers(HttpMethod.GET, "/m/**", "/v/**", "/typical-cases").permitAll()
                        .requestMatchers("/actuator/**").hasRole(Presence.OPERATOR)
                        .anyRequest().authenticated())
                .formLogin(it -> it.loginPage("/login").authenticationDetailsSource(Arrival.Visitor::of)
                        .failureHandler((request, response, e) ->
                                response.sendRedirect(request.getContextPath() + "/login?" + because(e))))
                .logout(it -> it.logoutSuccessUrl("/login?logout").addLogoutHandler((request, response, who) ->
                        Optional.ofNullable(who).map(Authentication::getName).ifPresent(door::left)))
                .addFilterAfter(new AccountLines(), AuthorizationFilter.class)
                .addFilterBefore(new StillSignedIn(accounts, step, settings, clock), AuthorizationFilter.class)
                .requestCache(it -> it.requestCache(wanted))
                .csrf(it -> it.csrfTokenRepository(tokens))
                .addFilterAfter(Doors::tokenBeforeThePage, CsrfFilter.class)
                .build();
    }

    /** A cookie can be set before the page begins, and a form is in the midst of it. */
    private static void tokenBeforeThePage(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String accepted = ((HttpServletRequest) request).getHeader(HttpHeaders.ACCEPT);
        if ((accepted == null || accepted.contains("text/html"))
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        chain.doFilter(request, response);
    }

    private static String because(AuthenticationException e) {
        return e instanceof LockedException ? "locked" : "error";
    }

    private HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(it -> it
                .contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(self), camera=(self), microphone=()"))
                .httpStrictTransportSecurity(Customizer.withDefaults()));
    }
}
