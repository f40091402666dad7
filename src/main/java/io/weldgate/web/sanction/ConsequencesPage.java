package io.weldgate.web.sanction;

import io.weldgate.api.sanction.Sanctioners;
import io.weldgate.sanction.Consequence;
import io.weldgate.sanction.ConsequenceForm;
import io.weldgate.sanction.UnitConsequences;
import io.weldgate.sanction.ImposingConsequences;
import io.weldgate.sanction.Sanctioner;
import io.weldgate.web.Names;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What units lose after a violation or an accident. */
@Controller
@RequestMapping("/consequences")
class ConsequencesPage {

    private final UnitConsequences consequences;
    private final ImposingConsequences imposing;
    private final SanctionSheets sheets;
    private final Sanctioners sanctioners;
    private final Names names;
    private final PageSettings settings;
    private final Clock clock;

    ConsequencesPage(UnitConsequences consequences, ImposingConsequences imposing, SanctionSheets sheets,
            Sanctioners sanctioners, Names names, PageSettings settings, Clock clock) {
        this.consequences = consequences;
        this.imposing = imposing;
        this.sheets = sheets;
        this.sanctioners = sanctioners;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model, Locale locale) {
        return page(page, sheets.blank(ConsequenceForm.class, locale), model);
    }

    @PostMapping
    String impose(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Sanctioner by = sanctioners.current();
        SanctionSheets.Posting posting = sheets.posted(ConsequenceForm.class, by.actor(),
                form -> imposing.impose(form, by, locale), request, response, locale);
        return posting.isDone() ? "redirect:/consequences" : page(0, posting.page(), model);
    }

    @PostMapping("/{id:[0-9]{1,18}}/end")
    String end(@PathVariable long id) {
        SanctionSheets.unlessDone(imposing.end(id, sanctioners.current()));
        return "redirect:/consequences";
    }

    private String page(int page, FormPage form, Model model) {
        var found = consequences.list(sanctioners.current(), settings.page(page));
        model.addAttribute("found", found);
        model.addAttribute("names", names.of(found.stream().map(Consequence::unitCode).distinct().toList()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("form", form);
        return "consequences";
    }
}
