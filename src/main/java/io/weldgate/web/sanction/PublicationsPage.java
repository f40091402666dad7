package io.weldgate.web.sanction;

import io.weldgate.api.sanction.PublishedEntry;
import io.weldgate.api.sanction.Sanctioners;
import io.weldgate.identity.Visiting;
import io.weldgate.sanction.PenaltyForm;
import io.weldgate.sanction.PublicationState;
import io.weldgate.sanction.Publications;
import io.weldgate.sanction.Publishing;
import io.weldgate.sanction.Sanctioner;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 公示: what officials have to publish, and what the public sees. */
@Controller
class PublicationsPage {

    private final Publications publications;
    private final Publishing publishing;
    private final SanctionSheets sheets;
    private final Sanctioners sanctioners;
    private final Visiting visiting;
    private final PageSettings settings;

    PublicationsPage(Publications publications, Publishing publishing, SanctionSheets sheets, Sanctioners sanctioners,
            Visiting visiting, PageSettings settings) {
        this.publications = publications;
        this.publishing = publishing;
        this.sheets = sheets;
        this.sanctioners = sanctioners;
        this.visiting = visiting;
        this.settings = settings;
    }

    /** For anybody; people by their family names alone. */
    @GetMapping("/published")
    String published(@RequestParam(defaultValue = "0") int page, HttpServletRequest request, Model model) {
        visiting.visit(request.getRemoteAddr());
        model.addAttribute("found", publications.published("", settings.page(page)).map(PublishedEntry::of));
        return "published";
    }

    @GetMapping("/publications")
    String list(@RequestParam(required = false) PublicationState state, @RequestParam(defaultValue = "0") int page,
            Model model, Locale locale) {
        return page(state, page, sheets.blank(PenaltyForm.class, locale), model);
    }

    @PostMapping("/publications")
    String enter(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Sanctioner by = sanctioners.current();
        SanctionSheets.Posting posting = sheets.posted(PenaltyForm.class, by.actor(),
                form -> publishing.enter(form, by, locale), request, response, locale);
        return posting.isDone() ? "redirect:/publications" : page(null, 0, posting.page(), model);
    }

    @PostMapping("/publications/release")
    String publish(@RequestParam(defaultValue = "") String number) {
        SanctionSheets.unlessDone(publishing.publish(number, sanctioners.current()));
        return "redirect:/publications";
    }

    private String page(PublicationState state, int page, FormPage form, Model model) {
        model.addAttribute("found", publications.list(sanctioners.current(), state, settings.page(page)));
        model.addAttribute("state", state);
        model.addAttribute("states", PublicationState.values());
        model.addAttribute("form", form);
        return "publications";
    }
}
