package io.weldgate.web;

import io.weldgate.api.Callers;
import io.weldgate.identity.Identities;
import io.weldgate.ledger.Right;
import io.weldgate.notification.Notices;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
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

    @ModelAttribute
    void round(Model page, HttpServletRequest request, HttpServletResponse response) {
        page.addAllAttributes(round(request, response));
    }

    /** For pages that no controller draws. */
    Map<String, Object> round(HttpServletRequest request, HttpServletResponse response) {
        Map<String, Object> round = new HashMap<>();
        identities.maybe().ifPresent(me -> round.putAll(Map.of("me", me, "menu", menu.of(me),
                "unread", notices.countByAccountAndReadAtIsNull(me.account()))));
        round.put("registrar", round.containsKey("me") && callers.keeper().right() != Right.NONE);
        round.put("draftsKept", settings.draftsKept().toSeconds());
        round.put("zone", shown.zone());
        round.put("keptFor", keptFor(request, response));
        round.put("here", here(request));
        round.put("path", path(request));
        return round;
    }

    /** Names the session without telling its id, so that a phone never shows what it kept of one in another. */
    private String keptFor(HttpServletRequest request, HttpServletResponse response) {
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

    /** The same page in the other language; of what was sent there is none. */
    private static String here(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        String query = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(Language.PARAMETER)
                .build().getQuery();
        return path(request) + "?" + (query == null || query.isEmpty() ? "" : query + "&") + Language.PARAMETER + "=";
    }

    /**
     * The path alone, which is told along when someone reports a problem; what was asked for stays behind. Of a page
     * that says why another was refused it is that of the other.
     */
    private static String path(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return refused == null ? request.getRequestURI() : refused.toString();
    }
}
