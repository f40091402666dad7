package io.weldgate.web;

import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What stands round every page: who is signed in, and this page's address for the change of language. */
@ControllerAdvice(basePackageClasses = Shell.class)
class Shell {

    private final Identities identities;

    Shell(Identities identities) {
        this.identities = identities;
    }

    @ModelAttribute("me")
    SignedIn me() {
        return identities.maybe().orElse(null);
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
