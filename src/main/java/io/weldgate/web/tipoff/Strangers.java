package io.weldgate.web.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.identity.Visiting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells reporters apart by a secret name that only their session knows, even who is signed in: nobody asks who they
 * are. Slows down who sends too much.
 */
@Component("reportingStrangers")
class Strangers {

    private static final String NAME = "weldgate.reporter";

    private final Visiting visiting;

    Strangers(Visiting visiting) {
        this.visiting = visiting;
    }

    /** @throws io.weldgate.identity.TooManyVisits if it is one too many */
    Actor reporting(HttpServletRequest request) {
        visiting.report(request.getRemoteAddr());
        return actor(request);
    }

    /** @throws io.weldgate.identity.TooManyVisits if it is one too many */
    Actor sending(HttpServletRequest request) {
        visiting.send(request.getRemoteAddr());
        return actor(request);
    }

    /** @throws io.weldgate.identity.TooManyVisits if it is one too many */
    void looking(HttpServletRequest request) {
        visiting.visit(request.getRemoteAddr());
    }

    Optional<Actor> known(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(it -> (String) it.getAttribute(NAME))
                .map(it -> new Actor(it, it));
    }

    /** What was sent is not his any more: his next report has nothing to do with it. */
    void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.removeAttribute(NAME));
    }

    private Actor actor(HttpServletRequest request) {
        return known(request).orElseGet(() -> {
            String name = "tip-off:" + UUID.randomUUID();
            request.getSession().setAttribute(NAME, name);
            return new Actor(name, name);
        });
    }
}
