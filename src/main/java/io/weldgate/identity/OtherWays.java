package io.weldgate.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ways to sign in that this installation offers beside account and password. */
@Component
public class OtherWays {

    private final IdentitySettings.Oidc settings;

    OtherWays(IdentitySettings settings) {
        this.settings = settings.oidc();
    }

    /** The page that leads to the OpenID Connect provider; empty where none is named. */
    public Optional<String> oidc() {
        return settings.clientId() == null ? Optional.empty() : Optional.of(OtherLogin.DOOR + "/" + Provider.ID);
    }
}
