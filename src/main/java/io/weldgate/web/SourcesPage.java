package io.weldgate.web;

import io.weldgate.permit.PermitStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the clauses and codes mean that stand beside findings, limits and states. */
@Controller
class SourcesPage {

    private final Sources sources;

    SourcesPage(Sources sources) {
        this.sources = sources;
    }

    @GetMapping("/sources")
    String list(Model model) {
        model.addAttribute("sources", sources.all());
        model.addAttribute("statuses", PermitStatus.values());
        return "sources";
    }
}
