package io.weldgate.web.sanction;

import io.weldgate.api.sanction.Sanctioners;
import io.weldgate.audit.Trail;
import io.weldgate.form.Outcome;
import io.weldgate.sanction.BanState;
import io.weldgate.sanction.BlacklistAct;
import io.weldgate.sanction.BlacklistEntries;
import io.weldgate.sanction.BlacklistEntry;
import io.weldgate.sanction.BlacklistForm;
import io.weldgate.sanction.Blacklisting;
import io.weldgate.sanction.Sanctioner;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 黑名单: the list, proposals, and what another official says to them. */
@Controller
@RequestMapping("/blacklist")
class BlacklistPage {

    private final BlacklistEntries entries;
    private final Blacklisting blacklisting;
    private final SanctionSheets sheets;
    private final Trail trail;
    private final Sanctioners sanctioners;
    private final PageSettings settings;

    BlacklistPage(BlacklistEntries entries, Blacklisting blacklisting, SanctionSheets sheets, Trail trail,
            Sanctioners sanctioners, PageSettings settings) {
        this.entries = entries;
        this.blacklisting = blacklisting;
        this.sheets = sheets;
        this.trail = trail;
        this.sanctioners = sanctioners;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(required = false) BanState state, @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("found", entries.list(sanctioners.current(), state, settings.page(page)));
        model.addAttribute("state", state);
        model.addAttribute("states", BanState.values());
        return "blacklist";
    }

    @GetMapping("/new")
    String blank(Model model, Locale locale) {
        sanctioners.current();
        model.addAttribute("form", sheets.blank(BlacklistForm.class, locale));
        return "blacklist-new";
    }

    @PostMapping("/new")
    String propose(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Sanctioner by = sanctioners.current();
        var number = new AtomicReference<String>();
        SanctionSheets.Posting posting = sheets.posted(BlacklistForm.class, by.actor(), form -> {
            Blacklisting.Proposed proposed = blacklisting.propose(form, by, locale);
            if (proposed instanceof Blacklisting.Proposed.Invalid invalid) {
                return new Outcome.Invalid(invalid.errors());
            }
            number.set(((Blacklisting.Proposed.Done) proposed).entry().number());
            return new Outcome.Done();
        }, request, response, locale);
        if (posting.isDone()) {
            return "redirect:/blacklist/" + number.get();
        }
        model.addAttribute("form", posting.page());
        return "blacklist-new";
    }

    @GetMapping("/{number:BL-.+}")
    String show(@PathVariable String number, Model model, Locale locale) {
        return page(number, Map.of(), model, locale);
    }

    @PostMapping("/{number:BL-.+}/{act}")
    String act(@PathVariable String number, @PathVariable String act, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        Sanctioner by = sanctioners.current();
        BlacklistAct meant = BlacklistAct.of(act)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen(number, by);
        SanctionSheets.Posting posting = sheets.posted(meant.form(), by.actor(),
                form -> blacklisting.act(number, form, by, locale), request, response, locale);
        return posting.isDone() ? "redirect:/blacklist/" + number
                : page(number, Map.of(meant, posting.page()), model, locale);
    }

    private String page(String number, Map<BlacklistAct, FormPage> wrong, Model model, Locale locale) {
        Sanctioner who = sanctioners.current();
        BlacklistEntry entry = seen(number, who);
        Map<String, FormPage> acts = new LinkedHashMap<>();
        Stream.of(BlacklistAct.values()).filter(act -> act.state() == entry.state() && isHis(act, entry, who))
                .forEach(act -> acts.put(act.path(), wrong.containsKey(act) ? wrong.get(act)
                        : sheets.blank(act.form(), locale)));
        model.addAttribute("entry", entry);
        model.addAttribute("acts", acts);
        model.addAttribute("own", entry.proposedBy().equals(who.actor().account()));
        model.addAttribute("entries", trail.of(number));
        return "blacklist-entry";
    }

    private static boolean isHis(BlacklistAct act, BlacklistEntry entry, Sanctioner who) {
        String account = who.actor().account();
        return switch (act) {
            case APPEAL -> true;
            case REMOVAL -> who.confirms();
            case DECISION -> who.confirms() && !account.equals(entry.proposedBy());
            case APPEAL_DECISION -> who.confirms() && !account.equals(entry.decidedBy());
        };
    }

    private BlacklistEntry seen(String number, Sanctioner who) {
        return entries.find(number, who).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
