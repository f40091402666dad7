package io.weldgate.web;

import io.weldgate.identity.Identities;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** What a phone needs where there is no signal, and when it has returned. */
@Controller
class OffSignalPages {

    private final Identities identities;
    private final RequestDataValueProcessor hiddenFields;

    OffSignalPages(Identities identities, RequestDataValueProcessor hiddenFields) {
        this.identities = identities;
        this.hiddenFields = hiddenFields;
    }

    /** The forms that wait on this phone; they are known to the phone alone, which fills them in. */
    @GetMapping("/unsent")
    String unsent() {
        return "unsent";
    }

    /** Shown in place of a page that the phone has not kept. */
    @GetMapping("/no-signal")
    String noSignal() {
        return "no-signal";
    }

    /** Whose session it is now, and the fields that every form of it carries: those kept in a form may be outdated. */
    @GetMapping("/session")
    @ResponseBody
    Session session(HttpServletRequest request) {
        return new Session(identities.current().account(), hiddenFields.getExtraHiddenFields(request));
    }

    record Session(String account, Map<String, String> fields) {}
}
