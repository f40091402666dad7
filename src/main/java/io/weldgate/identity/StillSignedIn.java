package io.weldgate.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks a session's account up at every request, so that a role taken away, an account disabled or a password reset
 * takes effect at the next click; a session whose account is gone, or that has lasted too long, ends. Whoever has to
 * give a code, change his password or enrol a second factor first gets no further than to the page for it.
 */
class StillSignedIn extends OncePerRequestFilter {

    static final String CODE_PAGE = "/login/code";

    private static final String LOGIN_PAGE = "/login";
    private static final String PASSWORD_PAGE = "/account/password";
    private static final String FACTOR_PAGE = "/account/second-factor";

    private final Accounts accounts;
    private final SecondStep step;
    private final IdentitySettings settings;
    private final Clock clock;

    StillSignedIn(Accounts accounts, SecondStep step, IdentitySettings settings, Clock clock) {
        this.accounts = accounts;
        this.step = step;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication inSession = SecurityContextHolder.getContext().getAuthentication();
        if (inSession != null && !(inSession instanceof AnonymousAuthenticationToken)) {
            Optional<Account> known = accounts.find(inSession.getName()).filter(Account::enabled);
            Optional<Account> account = known.filter(it -> isGood(inSession.getDetails(), it));
            if (account.isEmpty() && known.map(it -> isNow(inSession.getDetails(), it)).orElse(true)
                    && request.getSession(false) != null) {
                request.getSession(false).invalidate();
            }
            boolean half = inSession.getDetails() instanceof Arrival arrival && arrival.half();
            // a context of its own: the one at hand belongs to the session
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    account.filter(it -> !half).map(it -> new Presence(it.signedIn())).orElse(null)));
            String detour = account.map(it -> half ? CODE_PAGE : detour(it)).orElse(null);
            if (detour != null && !isAt(detour, request) && !(half && isAt(LOGIN_PAGE, request))) {
                Sessions.wants(request);
                response.sendRedirect(request.getContextPath() + detour);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** What must be done before anything else; null if nothing. */
    private String detour(Account account) {
        if (account.passwordDue()) {
            return PASSWORD_PAGE;
        }
        return !account.secondFactor() && step.isDemandedOf(account) ? FACTOR_PAGE : null;
    }

    /**
     * Of another time than the account's, a session opens nothing, but stays: what a page fetches while its password is
     * being changed may come between the change and the session's renewal, which it would undo.
     */
    private static boolean isNow(Object details, Account account) {
        return details instanceof Arrival arrival && arrival.generation() == account.generation();
    }

    private boolean isGood(Object details, Account account) {
        Instant now = clock.instant();
        return isNow(details, account) && details instanceof Arrival arrival && !account.passwordIsOver(now)
                && now.isBefore(arrival.at().plus(
                        arrival.half() ? settings.secondFactor().patience() : settings.session().longest()));
    }

    private static boolean isAt(String page, HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + page);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The page that says that something broke asks nobody who he is: the database may be away. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && HttpStatus.valueOf(status).is5xxServerError()
                || request.getRequestURI().startsWith("/assets/") || request.getRequestURI().startsWith("/webjars/");
    }
}
