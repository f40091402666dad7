package io.weldgate.web;

import io.weldgate.api.Callers;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.ledger.Right;
import io.weldgate.notification.Notices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What stands round every page: who is signed in and in which session, what he has not read, and its address for the
 * change of language.
 */
@ControllerAdvice(basePackageClasses = Shell.class)
class Shell {

    /** Header by which the service worker knows whose page it keeps. */
    static final String SESSION = "Weldgate-Session";

    private final Identities identities;
    private final Callers callers;
    private final Notices notices;
    private final Menu menu;
    private final Shown shown;
    private final PageSettings settings;

    Shell(Identities identities, Callers callers, Notices notices, Menu menu, Shown shown, PageSettings settings) {
        this.identities = identities;
        this.callers = callers;
        this.notices = notices;
        this.menu = menu;
        this.shown = shown;
        this.settings = settings;
    }

    @ModelAttribute("me")
    SignedIn me() {
        return identities.maybe().orElse(null);
    }

    /** Whether the menu offers the registers. */
    @ModelAttribute("registrar")
    boolean registrar() {
        return identities.maybe().isPresent() && callers.keeper().right() != Right.NONE;
    }

    /** For the bell. */
    @ModelAttribute("unread")
    Long unread() {
        return identities.maybe().map(who -> notices.countByAccountAndReadAtIsNull(who.account())).orElse(null);
    }

    @ModelAttribute("menu")
    List<Menu.Place> menu() {
        return identities.maybe().map(menu::of).orElse(List.of());
    }

    /** In seconds. */
    @ModelAttribute("draftsKept")
    long draftsKept() {
        return settings.draftsKept().toSeconds();
    }

    /** Of the clock on the wall. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return shown.zone();
    }

    /** Names the session without telling its id, so that a phone never shows what it kept of one in another. */
    @ModelAttribute("keptFor")
    String keptFor(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null || identities.maybe().isEmpty()) {
            return null;
        }
        String name = digest(session.getId());
        response.setHeader(SESSION, name);
        return name;
    }

    private static String digest(String id) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String query = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(Language.PARAMETER)
                .build().getQuery();
        return request.getRequestURI() + "?" + (query == null || query.isEmpty() ? "" : query + "&")
                + Language.PARAMETER + "=";
    }

    /** The path alone, which is told along when someone reports a problem; what was asked for stays behind. */
    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
