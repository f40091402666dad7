package io.weldgate.web.sanction;

import io.weldgate.api.sanction.Sanctioners;
import io.weldgate.identity.Visiting;
import io.weldgate.sanction.TellingCases;
import io.weldgate.sanction.Sanctioner;
import io.weldgate.sanction.TypicalCaseForm;
import io.weldgate.sanction.TypicalCases;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 典型案例: anybody reads what is published; the commission's office writes. */
@Controller
@RequestMapping("/typical-cases")
class TypicalCasesPage {

    private final TypicalCases cases;
    private final TellingCases telling;
    private final SanctionSheets sheets;
    private final Sanctioners sanctioners;
    private final Visiting visiting;
    private final PageSettings settings;

    TypicalCasesPage(TypicalCases cases, TellingCases telling, SanctionSheets sheets, Sanctioners sanctioners,
            Visiting visiting, PageSettings settings) {
        this.cases = cases;
        this.telling = telling;
        this.sheets = sheets;
        this.sanctioners = sanctioners;
        this.visiting = visiting;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, HttpServletRequest request, Model model, Locale locale) {
        visiting.visit(request.getRemoteAddr());
        return page(page, null, null, model, locale);
    }

    @PostMapping
    String write(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Sanctioner by = sanctioners.editor();
        SanctionSheets.Posting posting = sheets.posted(TypicalCaseForm.class, by.actor(),
                form -> telling.write(form, by, locale), request, response, locale);
        return posting.isDone() ? "redirect:/typical-cases" : page(0, posting.page(), null, model, locale);
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    String edit(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Sanctioner by = sanctioners.editor();
        SanctionSheets.Posting posting = sheets.posted(TypicalCaseForm.class, by.actor(),
                form -> telling.edit(id, form, by, locale), request, response, locale);
        return posting.isDone() ? "redirect:/typical-cases" : page(0, posting.page(), id, model, locale);
    }

    private String page(int page, FormPage form, Long editing, Model model, Locale locale) {
        Optional<Sanctioner> editor = sanctioners.maybe().filter(Sanctioner::edits);
        model.addAttribute("found", cases.list(editor.isPresent(), editor.map(it -> it.scope().areas()).orElse(""),
                settings.page(page)));
        model.addAttribute("editing", editing);
        if (editor.isPresent()) {
            model.addAttribute("form", form == null ? sheets.blank(TypicalCaseForm.class, locale) : form);
        }
        return "typical-cases";
    }
}
