package io.weldgate.identity;

import io.weldgate.operating.About;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says of every line of a request, once it is known, whose account asks. */
class AccountLines extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        About.ACCOUNT.begin(who instanceof Presence ? who.getName() : null);
        try {
            chain.doFilter(request, response);
        } finally {
            About.ACCOUNT.end();
        }
    }
}
