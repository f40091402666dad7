package io.weldgate.web.account;

import io.weldgate.identity.SecondStep;
import io.weldgate.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second half of the login: the code of the phone. */
@Controller
@RequestMapping("/login/code")
class CodePage {

    private final SecondStep step;
    private final Sessions sessions;

    CodePage(SecondStep step, Sessions sessions) {
        this.step = step;
        this.sessions = sessions;
    }

    @GetMapping
    String show(HttpServletRequest request) {
        return sessions.halfway(request).isPresent() ? "login-code" : "redirect:/login";
    }

    @PostMapping
    String enter(@RequestParam String code, HttpServletRequest request) {
        Optional<String> account = sessions.halfway(request);
        if (account.isEmpty()) {
            return "redirect:/login";
        } else if (step.admits(account.get(), code, request.getRemoteAddr())) {
            return "redirect:" + sessions.complete(request);
        }
        return step.shut(account.get(), request.getRemoteAddr()).isZero() ? "redirect:/login/code?error"
                : "redirect:/login/code?locked";
    }
}
