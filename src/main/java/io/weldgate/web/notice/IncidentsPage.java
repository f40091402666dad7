package io.weldgate.web.notice;

import io.weldgate.api.Callers;
import io.weldgate.process.Incidents;
import io.weldgate.web.PageSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the engine has given up, for the operator. */
@Controller
@RequestMapping("/incidents")
class IncidentsPage {

    private final Incidents incidents;
    private final Callers callers;
    private final PageSettings settings;

    IncidentsPage(Incidents incidents, Callers callers, PageSettings settings) {
        this.incidents = incidents;
        this.callers = callers;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        callers.operator();
        model.addAttribute("found", incidents.list(settings.page(page)));
        model.addAttribute("beingTried", incidents.beingTried());
        return "incidents";
    }

    /** One that is being tried again already stays so. */
    @PostMapping("/{jobId}/retry")
    String retry(@PathVariable String jobId) {
        incidents.retry(jobId, callers.operator());
        return "redirect:/incidents";
    }
}
