package io.weldgate.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions of the pages. */
@Component
public class Sessions {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    /** Lets the session at hand live on under a new id where all others of the account have ended. */
    public void renew(HttpServletRequest request, int generation) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CONTEXT) instanceof SecurityContext context
                && context.getAuthentication().getDetails() instanceof Arrival arrival) {
            request.changeSessionId();
            session.setAttribute(CONTEXT, new SecurityContextImpl(
                    arrival.of(generation).authentication(context.getAuthentication().getName())));
        }
    }
}
