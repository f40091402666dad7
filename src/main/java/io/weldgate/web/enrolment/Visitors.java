package io.weldgate.web.enrolment;

import io.weldgate.audit.Actor;
import io.weldgate.identity.Visiting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells strangers apart, by a secret name that only their session knows, and slows down who sends too much. */
@Component
class Visitors {

    private static final String NAME = "weldgate.visitor";

    private final Visiting visiting;

    Visitors(Visiting visiting) {
        this.visiting = visiting;
    }

    /** Who has told something before. */
    Optional<Actor> known(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(it -> (String) it.getAttribute(NAME))
                .map(Visitors::actor);
    }

    /**
     * Who sends something now.
     *
     * @throws io.weldgate.identity.TooManyVisits if it is one too many
     */
    Actor sending(HttpServletRequest request) {
        visiting.send(request.getRemoteAddr());
        return known(request).orElseGet(() -> become("visitor:" + UUID.randomUUID(), request));
    }

    /** In a session of a new id, lest somebody else has chosen the old one. */
    Actor become(String visitor, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(NAME, visitor);
        return actor(visitor);
    }

    void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.removeAttribute(NAME));
    }

    private static Actor actor(String visitor) {
        return new Actor(visitor, visitor);
    }
}
