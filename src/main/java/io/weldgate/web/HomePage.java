package io.weldgate.web;

import io.weldgate.api.Callers;
import io.weldgate.permit.Permits;
import io.weldgate.process.Caller;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** What waits for me. */
@Controller
class HomePage {

    private final Callers callers;
    private final TaskList tasks;
    private final Permits permits;
    private final Rows rows;
    private final PageSettings settings;

    HomePage(Callers callers, TaskList tasks, Permits permits, Rows rows, PageSettings settings) {
        this.callers = callers;
        this.tasks = tasks;
        this.permits = permits;
        this.rows = rows;
        this.settings = settings;
    }

    @GetMapping("/")
    String show(Model model, Locale locale) {
        Caller caller = callers.current();
        model.addAttribute("tasks", tasks.of(caller, locale));
        model.addAttribute("recent", rows.of(permits.list(caller.scope(), null, null, null, null,
                PageRequest.of(0, settings.recent())).getContent()));
        return "home";
    }

    /** Leads to a machine's page by way of the login, whoever comes from its QR code or types its number. */
    @GetMapping("/enter")
    String enter(@RequestParam(defaultValue = "") String machineCode) {
        return machineCode.isBlank() ? "redirect:/"
                : "redirect:/m/" + UriUtils.encodePathSegment(machineCode.strip().toUpperCase(Locale.ROOT), "UTF-8");
    }
}
