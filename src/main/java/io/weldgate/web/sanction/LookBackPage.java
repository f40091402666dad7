package io.weldgate.web.sanction;

import io.weldgate.api.CsvTable;
import io.weldgate.api.sanction.Sanctioners;
import io.weldgate.sanction.LookBackEntries;
import io.weldgate.sanction.LookBackEntry;
import io.weldgate.sanction.LookBackForm;
import io.weldgate.sanction.LookBackProposalForm;
import io.weldgate.sanction.LookBackState;
import io.weldgate.sanction.LookingBack;
import io.weldgate.sanction.Sanctioner;
import io.weldgate.web.Names;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import io.weldgate.web.form.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 倒查: certificates that should be revoked, and what their issuers answer. */
@Controller
@RequestMapping("/look-back")
class LookBackPage {

    private static final List<String> HEADS = List.of("holder", "family", "issuer", "reason", "source", "proposed",
            "state", "answer");

    private final LookBackEntries entries;
    private final LookingBack lookingBack;
    private final SanctionSheets sheets;
    private final Sanctioners sanctioners;
    private final Names names;
    private final Shown shown;
    private final MessageSource messages;
    private final PageSettings settings;

    LookBackPage(LookBackEntries entries, LookingBack lookingBack, SanctionSheets sheets, Sanctioners sanctioners,
            Names names, Shown shown, MessageSource messages, PageSettings settings) {
        this.entries = entries;
        this.lookingBack = lookingBack;
        this.sheets = sheets;
        this.sanctioners = sanctioners;
        this.names = names;
        this.shown = shown;
        this.messages = messages;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(required = false) LookBackState state, @RequestParam(defaultValue = "0") int page,
            Model model, Locale locale) {
        return page(state, page, sheets.blank(LookBackProposalForm.class, locale), model, locale);
    }

    @PostMapping
    String propose(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Sanctioner by = sanctioners.current();
        SanctionSheets.Posting posting = sheets.posted(LookBackProposalForm.class, by.actor(),
                form -> lookingBack.propose(form, by, locale), request, response, locale);
        return posting.isDone() ? "redirect:/look-back" : page(null, 0, posting.page(), model, locale);
    }

    @PostMapping("/{id:[0-9]{1,18}}/answer")
    String answer(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Sanctioner by = sanctioners.current();
        entries.find(id, by).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SanctionSheets.Posting posting = sheets.posted(LookBackForm.class, by.actor(),
                form -> lookingBack.end(id, form, by), request, response, locale);
        if (posting.isDone()) {
            return "redirect:/look-back";
        }
        model.addAttribute("answering", id);
        model.addAttribute("answer", posting.page());
        return page(null, 0, sheets.blank(LookBackProposalForm.class, locale), model, locale);
    }

    @GetMapping(path = "/list.csv", produces = "text/csv")
    ResponseEntity<String> table(Locale locale) {
        return CsvTable.of("look-back.csv", HEADS.stream().map(it -> text("lookback." + it, locale)).toList(),
                entries.all(sanctioners.current()).stream().map(it -> cells(it, locale)).toList());
    }

    private List<Object> cells(LookBackEntry it, Locale locale) {
        return Arrays.asList(it.holder(), text("form.CertificateFamily." + it.family(), locale), it.issuer(),
                it.reason(), it.sourceNo(), shown.dated(it.proposedAt()), text("lookback.state." + it.state(), locale),
                it.answer());
    }

    private String page(LookBackState state, int page, FormPage form, Model model, Locale locale) {
        var found = entries.list(sanctioners.current(), state, settings.page(page));
        model.addAttribute("found", found);
        model.addAttribute("names", names.of(found.stream().map(LookBackEntry::holder).distinct().toList()));
        model.addAttribute("state", state);
        model.addAttribute("states", LookBackState.values());
        model.addAttribute("form", form);
        if (!model.containsAttribute("answer")) {
            model.addAttribute("answer", sheets.blank(LookBackForm.class, locale));
        }
        return "look-back";
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
