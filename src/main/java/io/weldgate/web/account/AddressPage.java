package io.weldgate.web.account;

import io.weldgate.identity.Visiting;
import io.weldgate.notification.ProvingAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the link opens by which a mail address is confirmed: with a button, since programs open links too. */
@Controller
@RequestMapping("/mail/{account}/{code}")
class AddressPage {

    private final ProvingAddresses proving;
    private final Visiting visiting;

    AddressPage(ProvingAddresses proving, Visiting visiting) {
        this.proving = proving;
        this.visiting = visiting;
    }

    @GetMapping
    String show(@PathVariable String account, @PathVariable String code, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        visiting.visit(request.getRemoteAddr());
        return page(proving.waits(account, code) ? "waits" : "over", response, model);
    }

    @PostMapping
    String confirm(@PathVariable String account, @PathVariable String code, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        visiting.visit(request.getRemoteAddr());
        return page(proving.confirm(account, code) ? "done" : "over", response, model);
    }

    private static String page(String state, HttpServletResponse response, Model model) {
        response.setStatus(("over".equals(state) ? HttpStatus.NOT_FOUND : HttpStatus.OK).value());
        model.addAttribute("state", state);
        return "address";
    }
}
