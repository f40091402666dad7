package io.weldgate.web.notice;

import io.weldgate.api.Callers;
import io.weldgate.notification.LetterState;
import io.weldgate.notification.Letters;
import io.weldgate.notification.Resending;
import io.weldgate.web.PageSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What could not be delivered, for the operator. */
@Controller
@RequestMapping("/letters")
class LettersPage {

    private final Letters letters;
    private final Resending resending;
    private final Callers callers;
    private final PageSettings settings;

    LettersPage(Letters letters, Resending resending, Callers callers, PageSettings settings) {
        this.letters = letters;
        this.resending = resending;
        this.callers = callers;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, @RequestParam(required = false) Integer sent,
            Model model) {
        callers.operator();
        model.addAttribute("found", letters.findUndelivered(settings.page(page)));
        model.addAttribute("dead", letters.countByState(LetterState.DEAD));
        model.addAttribute("sent", sent);
        return "letters";
    }

    /** One that is on its way again already stays so. */
    @PostMapping("/{id:[0-9]{1,18}}/resend")
    String resend(@PathVariable long id) {
        return told(resending.resend(id, callers.operator()) ? 1 : 0);
    }

    @PostMapping("/resend")
    String resendAll() {
        return told(resending.resendAll(callers.operator()));
    }

    private static String told(int sent) {
        return "redirect:/letters?sent=" + sent;
    }
}
