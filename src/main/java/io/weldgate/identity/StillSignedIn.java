package io.weldgate.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks a session's account up at every request, so that a role taken away or an account disabled takes effect at the
 * next click; a session whose account is gone ends.
 */
class StillSignedIn extends OncePerRequestFilter {

    private final Accounts accounts;

    StillSignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication inSession = SecurityContextHolder.getContext().getAuthentication();
        if (inSession instanceof UsernamePasswordAuthenticationToken) {
            Optional<Presence> presence = accounts.find(inSession.getName()).filter(Account::enabled)
                    .map(Account::signedIn).map(Presence::new);
            if (presence.isEmpty() && request.getSession(false) != null) {
                request.getSession(false).invalidate();
            }
            // a context of its own: the one at hand belongs to the session
            SecurityContextHolder.setContext(new SecurityContextImpl(presence.orElse(null)));
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/") || request.getRequestURI().startsWith("/webjars/");
    }
}
