package io.weldgate.web;

import io.weldgate.enrolment.Acknowledging;
import io.weldgate.enrolment.StartInstructions;
import io.weldgate.identity.Identities;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The start instructions, to be read before anything else whenever there is a new edition. */
@Controller
@RequestMapping("/instructions")
class InstructionsPage {

    private final StartInstructions instructions;
    private final Acknowledging acknowledging;
    private final Identities identities;

    InstructionsPage(StartInstructions instructions, Acknowledging acknowledging, Identities identities) {
        this.instructions = instructions;
        this.acknowledging = acknowledging;
        this.identities = identities;
    }

    /** @param wanted the page that it came before */
    @GetMapping
    String show(@RequestParam(defaultValue = "") String wanted, Model model, Locale locale) {
        model.addAttribute("wanted", wanted);
        model.addAttribute("rules", instructions.rules(locale));
        model.addAttribute("edition", instructions.edition());
        model.addAttribute("due", acknowledging.isDue(identities.current().account()));
        return "instructions";
    }

    @PostMapping
    String acknowledge(@RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "false") boolean read, @RequestParam(defaultValue = "") String wanted,
            RedirectAttributes again) {
        if (read && acknowledging.acknowledge(edition, identities.current().actor())) {
            return new WayBack(wanted).or("/");
        }
        again.addAttribute("wanted", wanted);
        return "redirect:/instructions";
    }
}
