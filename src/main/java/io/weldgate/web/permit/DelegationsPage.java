package io.weldgate.web.permit;

import io.weldgate.identity.Delegating;
import io.weldgate.identity.Delegating.Outcome;
import io.weldgate.identity.Delegation;
import io.weldgate.identity.Delegations;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Members;
import io.weldgate.identity.SignedIn;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who signs for whom: a list, and the officer's form. */
@Controller
@RequestMapping("/delegations")
class DelegationsPage {

    private static final Set<String> KNOWN = Set.of("role", "from", "until");

    private final Delegating delegating;
    private final Delegations delegations;
    private final Identities identities;
    private final Staffs staffs;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Members members;
    private final PageSettings settings;

    DelegationsPage(Delegating delegating, Delegations delegations, Identities identities, Staffs staffs,
            FormDrawing drawing, Uploading uploading, Members members, PageSettings settings) {
        this.delegating = delegating;
        this.delegations = delegations;
        this.identities = identities;
        this.staffs = staffs;
        this.drawing = drawing;
        this.uploading = uploading;
        this.members = members;
        this.settings = settings;
    }

    @GetMapping
    String list(Model model) {
        SignedIn who = identities.current();
        List<Delegation> found = delegations.list(who.scope(), Limit.of(settings.rows()));
        model.addAttribute("delegations", found);
        model.addAttribute("names", members.names(found.stream()
                .flatMap(one -> Stream.of(one.delegator(), one.delegate())).distinct().toList()));
        model.addAttribute("officer", Delegating.maySign(who));
        return "delegations";
    }

    @GetMapping("/new")
    String blank(Model model, Locale locale) {
        SignedIn officer = officer();
        model.addAttribute("form", drawing.blank(delegating.form(officer, locale), KNOWN,
                staffs.of(officer.unitCode())));
        return "delegation";
    }

    @PostMapping("/new")
    String delegate(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        SignedIn officer = officer();
        Posted posted = uploading.posted(request, locale);
        Outcome outcome = delegating.delegate(posted, officer, locale);
        if (outcome instanceof Outcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("form", drawing.again(delegating.form(officer, locale),
                    posted.values(), invalid.errors(), staffs.of(officer.unitCode())));
            return "delegation";
        }
        return "redirect:/delegations";
    }

    @PostMapping("/{id:[0-9]{1,18}}/revocation")
    String revoke(@PathVariable long id) {
        if (!delegating.revoke(id, officer())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/delegations";
    }

    private SignedIn officer() {
        SignedIn who = identities.current();
        if (!Delegating.maySign(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who;
    }
}
