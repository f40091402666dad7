package io.weldgate.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.Assert;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The way in for the broker, which asks who may enter it: by a secret that opens nothing else. Shut without one. */
@Configuration(proxyBeanMethods = false)
class GateDoor {

    private static final String BEARER = "Bearer ";

    private static final int SHORTEST_SECRET = 16;

    private final byte[] secret;

    GateDoor(@Value("${weldgate.gate.secret:}") String secret) {
        Assert.isTrue(secret.isEmpty() || secret.length() >= SHORTEST_SECRET,
                () -> "weldgate.gate.secret needs at least " + SHORTEST_SECRET + " characters");
        this.secret = (BEARER + secret).getBytes(StandardCharsets.UTF_8);
    }

    @Bean
    @Order(0)
    SecurityFilterChain gateDoorChain(HttpSecurity http,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers)
            throws Exception {
        return http.securityMatcher("/api/v1/gate/**")
                .authorizeHttpRequests(it -> it.anyRequest().access((who, asked) ->
                        new AuthorizationDecision(opens(asked.getRequest()))))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // nothing here rides on a cookie, so there is nothing to forge
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(it -> it
                        .authenticationEntryPoint((request, response, e) -> refuse(answers, request, response))
                        .accessDeniedHandler((request, response, e) -> refuse(answers, request, response)))
                .build();
    }

    private static void refuse(HandlerExceptionResolver answers, HttpServletRequest request,
            HttpServletResponse response) {
        answers.resolveException(request, response, null, new NotSignedIn());
    }

    private boolean opens(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return secret.length > BEARER.length() && shown != null
                && MessageDigest.isEqual(secret, shown.getBytes(StandardCharsets.UTF_8));
    }
}
