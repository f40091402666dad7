package io.weldgate.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * Signing in at somebody else's door (OpenID Connect), where one is named in the settings. It says who someone is and
 * nothing of what he may do: without an account of that name nobody comes in, and none is made.
 */
@Component
@ConditionalOnProperty("weldgate.identity.oidc.client-id")
class OtherLogin {

    static final String DOOR = "/oauth2/authorization";

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Accounts accounts;
    private final ClientRegistrationRepository provider;
    private final IdentitySettings settings;
    private final Clock clock;
    private final RequestCache wanted;
    private final Doorkeeping door;

    OtherLogin(Accounts accounts, ClientRegistrationRepository provider, IdentitySettings settings, RequestCache wanted,
            Doorkeeping door, Clock clock) {
        this.accounts = accounts;
        this.provider = provider;
        this.settings = settings;
        this.wanted = wanted;
        this.door = door;
        this.clock = clock;
    }

    void open(HttpSecurity http) throws Exception {
        var asking = new DefaultOAuth2AuthorizationRequestResolver(provider, DOOR);
        asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(it -> it.loginPage("/login").clientRegistrationRepository(provider)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(asking))
                .successHandler(this::arrived)
                .failureHandler(OtherLogin::turnedAway)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(OtherLogin::turnedAway);
                        return filter;
                    }
                }));
    }

    private static void turnedAway(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        boolean away = why instanceof AuthenticationServiceException
                || why.getCause() instanceof AuthenticationServiceException;
        response.sendRedirect(request.getContextPath() + "/login?other" + (away ? "=away" : ""));
    }

    /** In the session the provider's token gives way to what every other session holds too. */
    private void arrived(HttpServletRequest request, HttpServletResponse response, Authentication told)
            throws IOException {
        Optional<Account> account = Optional.ofNullable(((OidcUser) told.getPrincipal())
                .getClaimAsString(settings.oidc().claim())).flatMap(accounts::find).filter(Account::enabled);
        if (account.isEmpty()) {
            door.turnedAway("", request.getRemoteAddr());
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/login?other");
            return;
        }
        Arrival arrival = Arrival.now(account.get().generation(), account.get().secondFactor(),
                Arrival.Visitor.of(request), clock.instant());
        request.getSession().setAttribute(CONTEXT,
                new SecurityContextImpl(arrival.authentication(account.get().account())));
        if (!arrival.half()) {
            door.cameIn(account.get().account(), arrival.address());
        }
        var saved = wanted.getRequest(request, response);
        response.sendRedirect(saved == null ? request.getContextPath() + "/" : saved.getRedirectUrl());
    }
}
