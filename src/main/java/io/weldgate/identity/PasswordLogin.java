package io.weldgate.identity;

import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The login page's way to {@link SigningIn}. The session keeps the account's name and its {@link Arrival}. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final SigningIn signingIn;
    private final Clock clock;

    PasswordLogin(SigningIn signingIn, Clock clock) {
        this.signingIn = signingIn;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        var visitor = (Arrival.Visitor) login.getDetails();
        var outcome = signingIn.attempt(login.getName(), String.valueOf(login.getCredentials()), null,
                visitor.address());
        if (outcome instanceof SigningIn.Outcome.Admitted admitted) {
            return Arrival.now(admitted.generation(), false, visitor, clock.instant())
                    .authentication(admitted.who().account());
        } else if (outcome instanceof SigningIn.Outcome.CodeNeeded needed) {
            return Arrival.now(needed.generation(), true, visitor, clock.instant()).authentication(needed.account());
        }
        throw outcome instanceof SigningIn.Outcome.Locked
                ? new LockedException("locked") : new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
