package io.weldgate.web;

import io.weldgate.identity.Identities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {

    private final Identities identities;

    LoginPage(Identities identities) {
        this.identities = identities;
    }

    @GetMapping("/login")
    String show() {
        return identities.maybe().isPresent() ? "redirect:/" : "login";
    }
}
