package io.weldgate.identity;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One's own sessions of the pages. */
@Component
public class Sessions {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final FindByIndexNameSessionRepository<? extends Session> store;
    private final Accounts accounts;
    private final Trail trail;

    Sessions(FindByIndexNameSessionRepository<? extends Session> store, Accounts accounts, Trail trail) {
        this.store = store;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Those that are still good, the last used first. */
    public List<OwnSession> of(SignedIn who, HttpServletRequest request) {
        String here = arrival(request).map(Arrival::key).orElse("");
        int generation = accounts.find(who.account()).orElseThrow(NotSignedIn::new).generation();
        return store.findByPrincipalName(who.account()).values().stream().filter(it -> !it.isExpired())
                .flatMap(it -> arrival(it.getAttribute(CONTEXT)).filter(arrival -> arrival.generation() == generation)
                        .map(arrival -> new OwnSession(arrival.key(), arrival.at(), it.getLastAccessedTime(),
                                arrival.address(), arrival.browser(), arrival.key().equals(here))).stream())
                .sorted(Comparator.comparing(OwnSession::lastSeen).reversed()).toList();
    }

    /** @return whether there was such a one */
    public boolean end(SignedIn who, String key) {
        Optional<String> id = store.findByPrincipalName(who.account()).entrySet().stream()
                .filter(it -> arrival(it.getValue().getAttribute(CONTEXT)).filter(arrival -> arrival.key().equals(key)).isPresent())
                .map(it -> it.getKey()).findFirst();
        id.ifPresent(store::deleteById);
        return id.isPresent();
    }

    /** Ends all of them and every token. @return the generation that one to be kept must carry */
    @Transactional
    public int endAll(SignedIn who) {
        Account account = accounts.lock(who.account()).orElseThrow(NotSignedIn::new).signOut();
        trail.changed(Entry.of("account:" + who.account(), "account.signed_out", who.actor()));
        return account.generation();
    }

    /** Lets the session at hand live on under a new id where all others of the account have ended. */
    public void renew(HttpServletRequest request, int generation) {
        arrival(request).ifPresent(arrival -> {
            request.changeSessionId();
            HttpSession session = request.getSession();
            Authentication old = ((SecurityContext) session.getAttribute(CONTEXT)).getAuthentication();
            session.setAttribute(CONTEXT, new SecurityContextImpl(arrival.of(generation).authentication(old.getName())));
        });
    }

    private static Optional<Arrival> arrival(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : arrival(session.getAttribute(CONTEXT));
    }

    private static Optional<Arrival> arrival(Object context) {
        return context instanceof SecurityContext it && it.getAuthentication() != null
                && it.getAuthentication().getDetails() instanceof Arrival arrival ? Optional.of(arrival) : Optional.empty();
    }
}
