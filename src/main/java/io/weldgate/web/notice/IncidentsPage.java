package io.weldgate.web.notice;

import io.weldgate.identity.Administering;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.process.Incidents;
import io.weldgate.web.PageSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the engine has given up, for the operator. */
@Controller
@RequestMapping("/incidents")
class IncidentsPage {

    private final Incidents incidents;
    private final Identities identities;
    private final PageSettings settings;

    IncidentsPage(Incidents incidents, Identities identities, PageSettings settings) {
        this.incidents = incidents;
        this.identities = identities;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        asOperator();
        model.addAttribute("found", incidents.list(settings.page(page)));
        model.addAttribute("beingTried", incidents.beingTried());
        return "incidents";
    }

    /** One that is being tried again already stays so. */
    @PostMapping("/{jobId}/retry")
    String retry(@PathVariable String jobId) {
        incidents.retry(jobId, asOperator().actor());
        return "redirect:/incidents";
    }

    private SignedIn asOperator() {
        SignedIn who = identities.current();
        if (!Administering.isOperator(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who;
    }
}
