package io.weldgate.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The one OpenID Connect provider, asked for its addresses when it is first needed: without it the rest goes on. */
@Component
@ConditionalOnProperty("weldgate.identity.oidc.client-id")
class Provider implements ClientRegistrationRepository {

    static final String ID = "oidc";

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
            found = ClientRegistrations.fromIssuerLocation(settings.issuer()).registrationId(ID)
                    .clientId(settings.clientId()).clientSecret(settings.clientSecret()).scope("openid", "profile")
                    .build();
        }
        return found;
    }
}
