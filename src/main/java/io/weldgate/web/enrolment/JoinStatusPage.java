package io.weldgate.web.enrolment;

import io.weldgate.enrolment.Enrolling;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.identity.Visiting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** Where an enrolment stands, for whoever knows its number; nothing of the person is told. */
@Controller
class JoinStatusPage {

    private final Enrolling enrolling;
    private final Visiting visiting;
    private final Visitors visitors;

    JoinStatusPage(Enrolling enrolling, Visiting visiting, Visitors visitors) {
        this.enrolling = enrolling;
        this.visiting = visiting;
        this.visitors = visitors;
    }

    @GetMapping("/join/status")
    String find(@RequestParam(defaultValue = "") String number) {
        return number.isBlank() ? "redirect:/join" : "redirect:/join/"
                + UriUtils.encodePathSegment(number.strip().toUpperCase(Locale.ROOT), "UTF-8");
    }

    @GetMapping("/join/{number:EN-.+}")
    String show(@PathVariable String number, HttpServletRequest request, Model model) {
        visiting.visit(request.getRemoteAddr());
        return page(number, model);
    }

    /** With the password that was chosen when it was sent, it is corrected on whatever phone. */
    @PostMapping("/join/{number:EN-.+}")
    String resume(@PathVariable String number, @RequestParam(defaultValue = "") String password,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        visiting.send(request.getRemoteAddr());
        Optional<String> visitor = enrolling.resume(number, password, request.getRemoteAddr());
        if (visitor.isPresent()) {
            visitors.become(visitor.get(), request);
            return "redirect:/join";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("wrong", true);
        return page(number, model);
    }

    private String page(String number, Model model) {
        Enrolment found = enrolling.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("number", found.number());
        model.addAttribute("state", found.state());
        model.addAttribute("sentAt", found.sentAt());
        model.addAttribute("decidedAt", found.decidedAt());
        model.addAttribute("account", found.account());
        return "join-status";
    }
}
