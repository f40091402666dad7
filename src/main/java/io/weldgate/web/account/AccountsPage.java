package io.weldgate.web.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.identity.AccountOutcome;
import io.weldgate.identity.AccountView;
import io.weldgate.identity.Administering;
import io.weldgate.identity.CorrectingAccounts;
import io.weldgate.identity.GivingRoles;
import io.weldgate.identity.Identities;
import io.weldgate.identity.MakingAccounts;
import io.weldgate.identity.SignedIn;
import io.weldgate.web.Names;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing.Staff;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Other people's accounts, for those who administer them. */
@Controller
@RequestMapping("/accounts")
class AccountsPage {

    private final Administering administering;
    private final MakingAccounts making;
    private final GivingRoles giving;
    private final CorrectingAccounts correcting;
    private final Identities identities;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Names names;
    private final PageSettings settings;

    AccountsPage(Administering administering, MakingAccounts making, GivingRoles giving,
            CorrectingAccounts correcting, Identities identities, FormDrawing drawing, Uploading uploading,
            Names names, PageSettings settings) {
        this.administering = administering;
        this.making = making;
        this.giving = giving;
        this.correcting = correcting;
        this.identities = identities;
        this.drawing = drawing;
        this.uploading = uploading;
        this.names = names;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "0") int page,
            Model model) {
        SignedIn who = administrator();
        Page<AccountView> found = administering.list(who, search, settings.page(page));
        model.addAttribute("found", found);
        model.addAttribute("names", names.familiar(found.stream().flatMap(it -> Stream.of(it.unitCode(),
                it.departmentCode(), it.areaCode()).filter(Objects::nonNull)).toList()));
        model.addAttribute("search", search);
        model.addAttribute("maker", Administering.mayMake(who));
        model.addAttribute("address", UriComponentsBuilder.fromPath("/accounts").queryParam("search", "{search}")
                .build(search).toString() + "&page=");
        return "accounts";
    }

    /** Whether he is the head of a unit, who gives roles and moves nobody elsewhere. */
    @ModelAttribute("ofUnit")
    boolean ofUnit() {
        return identities.current().unitCode() != null;
    }

    @GetMapping("/new")
    String blank(Model model, Locale locale) {
        model.addAttribute("form", drawing.blank(making.form(maker(), locale), Set.of("belongsTo"), Staff.NOBODY));
        return "account-new";
    }

    @PostMapping("/new")
    String make(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        SignedIn who = maker();
        Posted posted = uploading.posted(request, locale);
        AccountOutcome outcome = making.make(who, posted, locale);
        if (outcome instanceof AccountOutcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("form", drawing.again(making.form(who, locale), posted.values(), invalid.errors(),
                    Staff.NOBODY));
            return "account-new";
        }
        return answer(outcome, "made", model, response);
    }

    @GetMapping("/{account}")
    String one(@PathVariable String account, Model model) {
        model.addAttribute("sight", administering.one(administrator(), account).orElseThrow(AccountsPage::notFound));
        return "account";
    }

    @GetMapping("/{account}/{act:roles|particulars}")
    String form(@PathVariable String account, @PathVariable String act, Model model, Locale locale) {
        model.addAttribute("form", drawing.blank(schema(act, administrator(), account, locale),
                Set.of("roles", "name", "belongsTo"), Staff.NOBODY));
        return form(act, account, model);
    }

    @PostMapping("/{account}/{act:roles|particulars}")
    String fillIn(@PathVariable String account, @PathVariable String act, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        SignedIn who = administrator();
        Posted posted = uploading.posted(request, locale);
        AccountOutcome outcome = "roles".equals(act) ? giving.give(who, account, posted, locale)
                : correcting.correct(who, account, posted, locale);
        if (outcome instanceof AccountOutcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("form", drawing.again(schema(act, who, account, locale), posted.values(),
                    invalid.errors(), Staff.NOBODY));
            return form(act, account, model);
        }
        return answer(outcome, act, model, response);
    }

    private ObjectNode schema(String act, SignedIn who, String account, Locale locale) {
        return ("roles".equals(act) ? giving.form(who, account, locale) : correcting.form(who, account, locale))
                .orElseThrow(() -> administering.one(who, account).isPresent() ? forbidden() : notFound());
    }

    private String form(String act, String account, Model model) {
        model.addAttribute("sight", administering.one(administrator(), account).orElseThrow(AccountsPage::notFound));
        model.addAttribute("act", act);
        return "account-form";
    }

    /**
     * An initial password is shown in the answer itself: kept for the next page it would lie in the session.
     *
     * @param act a word for it, by which {@code accounts.done.<word>} tells that it was done
     */
    static String answer(AccountOutcome outcome, String act, Model model, HttpServletResponse response) {
        if (outcome instanceof AccountOutcome.Done done) {
            return "redirect:/accounts/" + done.account().account() + "?done=" + act;
        } else if (outcome instanceof AccountOutcome.Handed handed) {
            model.addAttribute("handed", handed);
            return "account-password";
        } else if (outcome instanceof AccountOutcome.LastOne) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return "account-last";
        }
        throw outcome instanceof AccountOutcome.NotYours ? forbidden() : notFound();
    }

    private SignedIn administrator() {
        return administrator(identities);
    }

    static SignedIn administrator(Identities identities) {
        SignedIn who = identities.current();
        if (!Administering.mayLook(who)) {
            throw forbidden();
        }
        return who;
    }

    private SignedIn maker() {
        SignedIn who = identities.current();
        if (!Administering.mayMake(who)) {
            throw forbidden();
        }
        return who;
    }

    private static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
