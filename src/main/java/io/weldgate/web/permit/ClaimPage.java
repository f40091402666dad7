package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.process.Caller;
import io.weldgate.process.Claiming;
import io.weldgate.process.Completion;
import io.weldgate.web.PageSettings;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Claims a task and leads to its form; claims or gives back all that were ticked. Nothing is ever signed in bulk. */
@Controller
class ClaimPage {

    private static final String INBOX = "/";
    /** How the address of the list begins where it is filtered; nothing else is gone back to. */
    private static final String FILTERED = "/?";

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

    @PostMapping("/tasks/claim")
    String claim(@RequestParam(defaultValue = "") List<String> taskIds,
            @RequestParam(defaultValue = INBOX) String back) {
        return each(taskIds, back, claiming::claim, "claimed");
    }

    @PostMapping("/tasks/release")
    String release(@RequestParam(defaultValue = "") List<String> taskIds,
            @RequestParam(defaultValue = INBOX) String back) {
        return each(taskIds, back, claiming::release, "released");
    }

    /** Each for itself: what someone else has meanwhile done or taken does not hold up the others. */
    private String each(List<String> taskIds, String back, BiFunction<String, Caller, Completion> act, String done) {
        Caller caller = callers.current();
        List<Completion> completions = taskIds.stream().distinct().limit(settings.rows())
                .map(taskId -> act.apply(taskId, caller)).filter(it -> !(it instanceof Completion.NotYours)).toList();
        long some = completions.stream().filter(Completion.Done.class::isInstance).count();
        String list = back.startsWith(FILTERED) ? back : INBOX;
        return completions.isEmpty() ? "redirect:" + list
                : "redirect:" + (list.equals(INBOX) ? FILTERED : list + "&") + done + "=" + some + "&failed="
                        + (completions.size() - some);
    }
}
