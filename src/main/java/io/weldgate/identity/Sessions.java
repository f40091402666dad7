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

    private static final String WANTED = Sessions.class.getName() + ".wanted";

    private final FindByIndexNameSessionRepository<? extends Session> store;
    private final Accounts accounts;
    private final Trail trail;
    private final Doorkeeping door;

    Sessions(FindByIndexNameSessionRepository<? extends Session> store, Accounts accounts, Trail trail,
            Doorkeeping door) {
        this.store = store;
        this.accounts = accounts;
        this.trail = trail;
        this.door = door;
    }

    /** Those that are still good, the last used first. */
    public List<OwnSession> of(SignedIn who, HttpServletRequest request) {
        String here = arrival(request).map(Arrival::key).orElse("");
        return of(accounts.find(who.account()).orElseThrow(NotSignedIn::new), here);
    }

    /** @param here key of the one that asks */
    List<OwnSession> of(Account account, String here) {
        return store.findByPrincipalName(account.account()).values().stream().filter(it -> !it.isExpired())
                .flatMap(it -> inContext(it.getAttribute(CONTEXT))
                        .filter(arrival -> arrival.generation() == account.generation() && !arrival.half())
                        .map(arrival -> new OwnSession(arrival.key(), arrival.at(), it.getLastAccessedTime(),
                                arrival.address(), arrival.browser(), arrival.key().equals(here))).stream())
                .sorted(Comparator.comparing(OwnSession::lastSeen).reversed()).toList();
    }

    /** @return whether there was such a one */
    public boolean end(SignedIn who, String key) {
        Optional<String> id = store.findByPrincipalName(who.account()).entrySet().stream()
                .filter(it -> inContext(it.getValue().getAttribute(CONTEXT))
                        .filter(arrival -> arrival.key().equals(key)).isPresent())
                .map(it -> it.getKey()).findFirst();
        id.ifPresent(it -> {
            store.deleteById(it);
            door.endedSession(who.account());
        });
        return id.isPresent();
    }

    /** Ends all of them and every token. @return the generation that one to be kept must carry */
    @Transactional
    public int endAll(SignedIn who) {
        Account account = accounts.lock(who.account()).orElseThrow(NotSignedIn::new).signOut();
        trail.changed(Entry.of("account:" + who.account(), "account.signed_out", who.actor()));
        return account.generation();
    }

    /** Lets the one at hand go on in a session of its own where all others of the account have ended. */
    public void renew(HttpServletRequest request, int generation) {
        arrival(request).ifPresent(arrival -> keep(request, arrival.of(generation)));
    }

    /** Whose password was right in the session at hand, and whose code is still to come. */
    public Optional<String> halfway(HttpServletRequest request) {
        return arrival(request).filter(Arrival::half).map(arrival -> authentication(request).getName());
    }

    /** The code has come. @return the page that was asked for first */
    public String complete(HttpServletRequest request) {
        Object wanted = request.getSession().getAttribute(WANTED);
        arrival(request).ifPresent(arrival -> {
            keep(request, arrival.whole());
            door.cameIn(authentication(request).getName(), arrival.address());
        });
        return wanted == null ? "/" : wanted.toString();
    }

    /** Remembers the page on the way to which somebody is stopped. */
    static void wants(HttpServletRequest request) {
        if ("GET".equals(request.getMethod()) && Navigation.is(request)
                && request.getSession().getAttribute(WANTED) == null) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            request.getSession().setAttribute(WANTED,
                    request.getRequestURI().substring(request.getContextPath().length()) + query);
        }
    }

    /**
     * In another session, and not in the same under another id: what a page fetches meanwhile writes the old id back
     * with the time at which it came.
     */
    private static void keep(HttpServletRequest request, Arrival arrival) {
        String account = authentication(request).getName();
        request.getSession().invalidate();
        request.getSession(true).setAttribute(CONTEXT, new SecurityContextImpl(arrival.authentication(account)));
    }

    private static Authentication authentication(HttpServletRequest request) {
        return ((SecurityContext) request.getSession().getAttribute(CONTEXT)).getAuthentication();
    }

    private static Optional<Arrival> arrival(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : inContext(session.getAttribute(CONTEXT));
    }

    private static Optional<Arrival> inContext(Object context) {
        return context instanceof SecurityContext it && it.getAuthentication() != null
                && it.getAuthentication().getDetails() instanceof Arrival arrival
                ? Optional.of(arrival) : Optional.empty();
    }
}
