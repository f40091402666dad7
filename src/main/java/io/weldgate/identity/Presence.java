package io.weldgate.identity;

import java.util.stream.Stream;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The framework's view of {@link SignedIn}; lives for one request, never in a session. */
final class Presence extends AbstractAuthenticationToken {

    /** Beside the roles, whoever looks after the installation as a whole. */
    static final String OPERATOR = "OPERATOR";

    private static final long serialVersionUID = 1L;

    private final transient SignedIn who;

    Presence(SignedIn who) {
        super(Stream.concat(who.roles().stream().map(Role::name),
                Administering.isOperator(who) ? Stream.of(OPERATOR) : Stream.empty())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
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
