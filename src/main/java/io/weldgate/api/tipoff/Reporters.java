package io.weldgate.api.tipoff;

import io.weldgate.api.Problem;
import io.weldgate.audit.Actor;
import io.weldgate.identity.Visiting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells reporters apart by a secret alone that the first answer gives, even who is signed in: nobody asks who they are.
 * Slows down who sends too much.
 */
@Component
class Reporters {

    static final String HEADER = "Weldgate-Visitor";

    private static final String PREFIX = "tip-off:";

    private final Visiting visiting;

    Reporters(Visiting visiting) {
        this.visiting = visiting;
    }

    /** @throws io.weldgate.identity.TooManyVisits if it is one too many */
    Actor reporting(HttpServletRequest request) {
        visiting.report(request.getRemoteAddr());
        return actor(request);
    }

    /** Who hands in a photo. @throws io.weldgate.identity.TooManyVisits if it is one too many */
    Actor sending(HttpServletRequest request) {
        visiting.send(request.getRemoteAddr());
        return actor(request);
    }

    /** @throws io.weldgate.identity.TooManyVisits if it is one too many */
    void looking(HttpServletRequest request) {
        visiting.visit(request.getRemoteAddr());
    }

    boolean spared(HttpServletRequest request) {
        return visiting.isSpared(request.getRemoteAddr());
    }

    static String secret(Actor reporter) {
        return reporter.account().substring(PREFIX.length());
    }

    private static Actor actor(HttpServletRequest request) {
        try {
            String name = PREFIX + Optional.ofNullable(request.getHeader(HEADER)).map(UUID::fromString)
                    .orElseGet(UUID::randomUUID);
            return new Actor(name, name);
        } catch (IllegalArgumentException noSecretOfOurs) {
            throw Problem.notFound();
        }
    }
}
