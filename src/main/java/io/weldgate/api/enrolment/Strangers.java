package io.weldgate.api.enrolment;

import io.weldgate.api.Problem;
import io.weldgate.audit.Actor;
import io.weldgate.identity.Visiting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells strangers apart who have no account yet: by a secret that the first answer gives and that they send along from
 * then on. Slows down who sends too much.
 */
@Component
class Strangers {

    static final String HEADER = "Weldgate-Visitor";

    private static final String PREFIX = "visitor:";

    private final Visiting visiting;

    Strangers(Visiting visiting) {
        this.visiting = visiting;
    }

    /** @throws Problem 404 where he has told nothing yet */
    Actor known(HttpServletRequest request) {
        return sent(request).map(Strangers::actor).orElseThrow(Problem::notFound);
    }

    /**
     * Who sends something now; a new one if he has no secret.
     *
     * @throws io.weldgate.identity.TooManyVisits if it is one too many
     */
    Actor sending(HttpServletRequest request) {
        visiting.send(request.getRemoteAddr());
        return actor(sent(request).orElseGet(UUID::randomUUID));
    }

    /** @throws io.weldgate.identity.TooManyVisits if it is one too many */
    void looking(HttpServletRequest request) {
        visiting.visit(request.getRemoteAddr());
    }

    static String secret(String visitor) {
        return visitor.substring(PREFIX.length());
    }

    private static Optional<UUID> sent(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HEADER)).map(UUID::fromString);
        } catch (IllegalArgumentException noSecretOfOurs) {
            throw Problem.notFound();
        }
    }

    private static Actor actor(UUID secret) {
        return new Actor(PREFIX + secret, PREFIX + secret);
    }
}
