package io.weldgate.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The login page's way to {@link SigningIn}. The session keeps the account's name and nothing else. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final SigningIn signingIn;

    PasswordLogin(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String address = login.getDetails() instanceof WebAuthenticationDetails it ? it.getRemoteAddress() : "unknown";
        var outcome = signingIn.attempt(login.getName(), String.valueOf(login.getCredentials()), address);
        if (outcome instanceof SigningIn.Outcome.Admitted admitted) {
            return UsernamePasswordAuthenticationToken.authenticated(admitted.who().account(), null, List.of());
        }
        throw outcome instanceof SigningIn.Outcome.Locked
                ? new LockedException("locked") : new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
