package io.weldgate.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The way in for whoever gathers the figures: a token of its own, no account, one address. */
@Configuration(proxyBeanMethods = false)
class ScraperDoor {

    private static final String SCHEME = "Bearer ";

    @Bean
    @Order(0)
    SecurityFilterChain figuresDoor(HttpSecurity http, ScraperSettings settings) throws Exception {
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(it -> it.anyRequest().access((who, asked) -> new AuthorizationDecision(
                        opens(asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION), settings.token()))))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(it -> it.authenticationEntryPoint((request, response, e) -> closed(response))
                        .accessDeniedHandler((request, response, e) -> closed(response)))
                .build();
    }

    private static void closed(HttpServletResponse response) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip());
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    /** In the same time wherever the two begin to differ. */
    private static boolean opens(String presented, String token) {
        return token != null && presented != null && MessageDigest.isEqual(
                (SCHEME + token).getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
