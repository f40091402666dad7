package io.weldgate.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The one OpenID Connect provider, asked for its addresses when it is first needed: without it the rest goes on. */
@Component
@ConditionalOnProperty("weldgate.identity.oidc.client-id")
class Provider implements ClientRegistrationRepository {

    static final String ID = "oidc";

    private static final Logger log = LoggerFactory.getLogger(Provider.class);

    private final IdentitySettings.Oidc settings;
    private volatile ClientRegistration found;

    Provider(IdentitySettings settings) {
        this.settings = settings.oidc();
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        if (found == null) {
            found = asked();
        }
        return found;
    }

    /** @throws AuthenticationServiceException if it cannot be reached, or answers nothing of use */
    private ClientRegistration asked() {
        try {
            return ClientRegistrations.fromIssuerLocation(settings.issuer()).registrationId(ID)
                    .clientId(settings.clientId()).clientSecret(settings.clientSecret()).scope("openid", "profile")
                    .build();
        } catch (IllegalArgumentException | IllegalStateException away) {
            log.warn("the OpenID Connect provider {} cannot be asked: {}", settings.issuer(), away.toString());
            throw new AuthenticationServiceException("the provider cannot be asked", away);
        }
    }
}
