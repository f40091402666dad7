package io.weldgate.web.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.form.FieldError;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.notification.Notices;
import io.weldgate.notification.Phrasing;
import io.weldgate.notification.PreferencesForm;
import io.weldgate.notification.Preferring;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What I am told, and how I want to be told. */
@Controller
@RequestMapping("/notices")
class NoticesPage {

    private final Notices notices;
    private final Phrasing phrasing;
    private final Preferring preferring;
    private final Identities identities;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final PageSettings settings;
    private final Clock clock;

    NoticesPage(Notices notices, Phrasing phrasing, Preferring preferring, Identities identities, FormDrawing drawing,
            Uploading uploading, PageSettings settings, Clock clock) {
        this.notices = notices;
        this.phrasing = phrasing;
        this.preferring = preferring;
        this.identities = identities;
        this.drawing = drawing;
        this.uploading = uploading;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean unread, @RequestParam(defaultValue = "0") int page,
            Model model, Locale locale) {
        model.addAttribute("found", notices.list(identities.current().account(), unread, settings.page(page))
                .map(notice -> phrasing.told(notice, locale)));
        model.addAttribute("only", unread);
        return "notices";
    }

    @PostMapping("/{id:[0-9]{1,18}}/read")
    String read(@PathVariable long id, @RequestParam(defaultValue = "false") boolean unread) {
        String account = identities.current().account();
        if (!notices.existsByIdAndAccount(id, account)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        notices.read(id, account, clock.instant());
        return "redirect:/notices?unread=" + unread;
    }

    /** Reads it and leads to what it is about. */
    @PostMapping("/{id:[0-9]{1,18}}/open")
    String open(@PathVariable long id, Locale locale) {
        String account = identities.current().account();
        String path = notices.findById(id).filter(it -> notices.existsByIdAndAccount(id, account))
                .map(it -> phrasing.told(it, locale).path())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        notices.read(id, account, clock.instant());
        return "redirect:" + path;
    }

    @PostMapping("/read")
    String readAll(@RequestParam long upTo) {
        notices.readAll(identities.current().account(), upTo, clock.instant());
        return "redirect:/notices";
    }

    @GetMapping("/preferences")
    String preferences(@RequestParam(required = false) String kept, Model model, Locale locale) {
        SignedIn who = identities.current();
        model.addAttribute("kept", kept != null);
        return preferences(drawing.blank(preferring.form(who.account(), who.roleNames(), locale),
                said(preferring.of(who.account(), locale)), FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping("/preferences")
    String prefer(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        SignedIn who = identities.current();
        Posted posted = uploading.posted(request, locale);
        List<FieldError> errors = preferring.prefer(posted, who.actor(), who.roleNames(), locale);
        if (errors.isEmpty()) {
            return "redirect:/notices/preferences?kept";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        ObjectNode schema = preferring.form(who.account(), who.roleNames(), locale);
        return preferences(drawing.again(schema, posted.values(), errors, FormDrawing.Staff.NOBODY), model);
    }

    private String preferences(FormPage form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mails", preferring.mails());
        return "notice-preferences";
    }

    /** What has been said: of the rest the schema's examples are examples. */
    private static Set<String> said(PreferencesForm form) {
        Set<String> said = new HashSet<>(Set.of("language", "mailed"));
        if (form.address() != null) {
            said.add("address");
        }
        if (form.digestAt() != null) {
            said.add("digestAt");
        }
        if (form.quietFrom() != null) {
            said.addAll(Set.of("quietFrom", "quietUntil"));
        }
        return said;
    }
}
