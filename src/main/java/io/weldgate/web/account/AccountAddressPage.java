package io.weldgate.web.account;

import io.weldgate.form.FieldError;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Administering.Sight;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.notification.ProvingAddresses;
import io.weldgate.web.form.FormDrawing.Staff;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The mail address of somebody else's account, for who administers it; its owner confirms it. */
@Controller
@RequestMapping("/accounts/{account}/address")
class AccountAddressPage {

    private final Administering administering;
    private final ProvingAddresses proving;
    private final Identities identities;
    private final FormDrawing drawing;
    private final Uploading uploading;

    AccountAddressPage(Administering administering, ProvingAddresses proving, Identities identities,
            FormDrawing drawing, Uploading uploading) {
        this.administering = administering;
        this.proving = proving;
        this.identities = identities;
        this.drawing = drawing;
        this.uploading = uploading;
    }

    @GetMapping
    String show(@PathVariable String account, Model model, Locale locale) {
        return page(managed(account), Map.of(), List.of(), model, locale);
    }

    @PostMapping
    String propose(@PathVariable String account, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Sight sight = managed(account);
        Posted posted = uploading.posted(request, locale);
        List<FieldError> errors = proving.propose(account, posted, identities.current().actor(), locale);
        if (errors.isEmpty()) {
            return "redirect:/accounts/" + account;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(sight, posted.values(), errors, model, locale);
    }

    private String page(Sight sight, Map<String, String[]> posted, List<FieldError> errors, Model model,
            Locale locale) {
        model.addAttribute("form", drawing.again(proving.form(locale), posted, errors, Staff.NOBODY));
        model.addAttribute("sight", sight);
        model.addAttribute("act", "address");
        return "account-form";
    }

    private Sight managed(String account) {
        SignedIn who = identities.current();
        if (!Administering.mayLook(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Sight sight = administering.one(who, account)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!sight.manage()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return sight;
    }
}
