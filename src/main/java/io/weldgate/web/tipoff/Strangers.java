package io.weldgate.web.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.evidence.Depositing;
import io.weldgate.evidence.FileKind;
import io.weldgate.identity.Visiting;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Tells reporters apart by a secret name that only their session knows, even who is signed in: nobody asks who they
 * are. Slows down who sends too much.
 */
@Component("reportingStrangers")
class Strangers {

    private static final String NAME = "weldgate.reporter";

    private final Visiting visiting;
    private final Uploading uploading;
    private final Depositing depositing;

    Strangers(Visiting visiting, Uploading uploading, Depositing depositing) {
        this.visiting = visiting;
        this.uploading = uploading;
        this.depositing = depositing;
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

    Posted posted(HttpServletRequest request, Actor reporter, Locale locale) {
        return uploading.posted(request, locale, (part, kind) -> keep(part, kind, reporter));
    }

    String keep(MultipartFile part, FileKind kind, Actor reporter) {
        try (var bytes = part.getInputStream()) {
            return depositing.keep(reporter.account(), kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload broke off", e);
        }
    }

    private Actor actor(HttpServletRequest request) {
        return known(request).orElseGet(() -> {
            String name = "tip-off:" + UUID.randomUUID();
            request.getSession().setAttribute(NAME, name);
            return new Actor(name, name);
        });
    }
}
