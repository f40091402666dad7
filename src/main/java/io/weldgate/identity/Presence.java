package io.weldgate.identity;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The framework's view of {@link SignedIn}; lives for one request, never in a session. */
final class Presence extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn who;

    Presence(SignedIn who) {
        super(who.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
        this.who = who;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return who;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return who.account();
    }
}
