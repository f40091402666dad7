package io.weldgate.web;

import io.weldgate.api.Callers;
import io.weldgate.process.Caller;
import io.weldgate.process.Claiming;
import io.weldgate.process.Completion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Claims a task and leads to its form; gives back one, or all that were ticked. Nothing is ever signed in bulk. */
@Controller
class ClaimPage {

    private static final String INBOX = "/";

    private final Claiming claiming;
    private final Callers callers;
    private final Outcomes outcomes;
    private final PageSettings settings;

    ClaimPage(Claiming claiming, Callers callers, Outcomes outcomes, PageSettings settings) {
        this.claiming = claiming;
        this.callers = callers;
        this.outcomes = outcomes;
        this.settings = settings;
    }

    @PostMapping("/tasks/{taskId}/claim")
    String claim(@PathVariable String taskId, Model model, HttpServletResponse response, Locale locale) {
        Completion done = claiming.claim(taskId, callers.current());
        return outcomes.to(done, "/tasks/" + taskId, errors -> INBOX, model, response, locale);
    }

    @PostMapping("/tasks/{taskId}/release")
    String release(@PathVariable String taskId, Model model, HttpServletResponse response, Locale locale) {
        Completion done = claiming.release(taskId, callers.current());
        return outcomes.to(done, INBOX, errors -> INBOX, model, response, locale);
    }

    /** Each for itself: what someone else has meanwhile done or taken does not hold up the others. */
    @PostMapping("/tasks/release")
    String release(@RequestParam(defaultValue = "") List<String> taskIds) {
        Caller caller = callers.current();
        taskIds.stream().distinct().limit(settings.rows()).forEach(taskId -> claiming.release(taskId, caller));
        return "redirect:" + INBOX;
    }
}
