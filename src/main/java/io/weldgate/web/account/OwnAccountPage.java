package io.weldgate.web.account;

import io.weldgate.certificate.Certificates;
import io.weldgate.identity.ChangingPassword;
import io.weldgate.identity.ChangingPassword.Outcome;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Sessions;
import io.weldgate.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One's own account: who one is here, where one is signed in, one's certificates and password. */
@Controller
@RequestMapping("/account")
class OwnAccountPage {

    private final ChangingPassword changing;
    private final Sessions sessions;
    private final Identities identities;
    private final Certificates certificates;

    OwnAccountPage(ChangingPassword changing, Sessions sessions, Identities identities,
            Certificates certificates) {
        this.changing = changing;
        this.sessions = sessions;
        this.identities = identities;
        this.certificates = certificates;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        SignedIn who = identities.current();
        model.addAttribute("sessions", sessions.of(who, request));
        model.addAttribute("certificates",
                who.personNo() == null ? List.of() : certificates.findByHolder(who.personNo()));
        return "own-account";
    }

    @PostMapping("/sessions/{key}/end")
    String end(@PathVariable String key) {
        if (!sessions.end(identities.current(), key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/account";
    }

    /** All but the one at hand. */
    @PostMapping("/sessions/end")
    String endOthers(HttpServletRequest request) {
        sessions.renew(request, sessions.endAll(identities.current()));
        return "redirect:/account";
    }

    @GetMapping("/password")
    String password() {
        return "own-password";
    }

    @PostMapping("/password")
    String change(@RequestParam String current, @RequestParam String fresh, @RequestParam String again,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!fresh.equals(again)) {
            return wrong("again", "PASSWORD_NOT_AGAIN", 0, model, response);
        }
        Outcome outcome = changing.change(identities.current(), current, fresh, request.getRemoteAddr());
        if (outcome instanceof Outcome.Changed changed) {
            sessions.renew(request, changed.generation());
            return "redirect:/account?changed";
        } else if (outcome instanceof Outcome.Unfit unfit) {
            return wrong("fresh", unfit.code(), unfit.limit(), model, response);
        }
        return wrong("current", outcome instanceof Outcome.Locked ? "PASSWORD_LOCKED" : "PASSWORD_WRONG", 0, model,
                response);
    }

    private static String wrong(String field, String code, int limit, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("field", field);
        model.addAttribute("wrong", "invalid." + code);
        model.addAttribute("limit", limit);
        return "own-password";
    }
}
