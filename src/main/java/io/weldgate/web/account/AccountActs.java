package io.weldgate.web.account;

import io.weldgate.identity.Administering;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SecondStep;
import io.weldgate.identity.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done to somebody's account by a single button; who may, the acts themselves ask. */
@Controller
@RequestMapping("/accounts/{account}")
class AccountActs {

    private final Administering administering;
    private final SecondStep step;
    private final Identities identities;

    AccountActs(Administering administering, SecondStep step, Identities identities) {
        this.administering = administering;
        this.step = step;
        this.identities = identities;
    }

    @PostMapping("/{act:disablement|enablement|sign-out|password-reset}")
    String act(@PathVariable String account, @PathVariable String act, Model model, HttpServletResponse response) {
        SignedIn who = AccountsPage.administrator(identities);
        return AccountsPage.answer(switch (act) {
            case "disablement" -> administering.disable(who, account);
            case "enablement" -> administering.enable(who, account);
            case "sign-out" -> administering.signOut(who, account);
            default -> administering.resetPassword(who, account);
        }, act, model, response);
    }

    /** @param sure ticked by whoever has made sure who it is that has lost his phone */
    @PostMapping("/second-factor-removal")
    String removeFactor(@PathVariable String account, @RequestParam(defaultValue = "false") boolean sure, Model model,
            HttpServletResponse response) {
        SignedIn who = AccountsPage.administrator(identities);
        if (!sure && administering.one(who, account).filter(Administering.Sight::removeFactor).isPresent()) {
            return "redirect:/accounts/" + account + "?unsure";
        }
        return AccountsPage.answer(step.remove(who, account), "second-factor-removal", model, response);
    }
}
