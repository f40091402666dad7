package io.weldgate.web.account;

import io.weldgate.identity.Identities;
import io.weldgate.identity.OtherWays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {

    private final Identities identities;
    private final OtherWays otherWays;

    LoginPage(Identities identities, OtherWays otherWays) {
        this.identities = identities;
        this.otherWays = otherWays;
    }

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("oidc", otherWays.oidc().orElse(null));
        return identities.maybe().isPresent() ? "redirect:/" : "login";
    }
}
