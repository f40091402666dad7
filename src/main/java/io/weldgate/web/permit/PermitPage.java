package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.api.permit.Prints;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Surroundings;
import io.weldgate.process.Acting;
import io.weldgate.process.Caller;
import io.weldgate.process.WorkQueue;
import io.weldgate.registry.Scope;
import io.weldgate.unlocking.MachineView;
import io.weldgate.web.PageSettings;
import io.weldgate.web.plan.PlanDrawing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The permit: where it stands, what is to be done, what was done. */
@Controller
@RequestMapping("/permits/{permitNo}")
class PermitPage {

    private final Permits permits;
    private final Callers callers;
    private final WorkQueue queue;
    private final Acting acting;
    private final MachineView machines;
    private final Timeline timeline;
    private final Party party;
    private final Progress progress;
    private final Waiting waiting;
    private final Surroundings surroundings;
    private final PlanDrawing plans;
    private final PageSettings settings;

    PermitPage(Permits permits, Callers callers, WorkQueue queue, Acting acting, MachineView machines,
            Timeline timeline, Party party, Progress progress, Waiting waiting,
            Surroundings surroundings, PlanDrawing plans, PageSettings settings) {
        this.permits = permits;
        this.callers = callers;
        this.queue = queue;
        this.acting = acting;
        this.machines = machines;
        this.timeline = timeline;
        this.party = party;
        this.progress = progress;
        this.waiting = waiting;
        this.surroundings = surroundings;
        this.plans = plans;
        this.settings = settings;
    }

    @GetMapping
    String show(@PathVariable String permitNo, @RequestParam(required = false) String done, Model model,
            Locale locale) {
        record(permitNo, model, locale);
        machine((Permit) model.getAttribute("permit"), model);
        model.addAttribute("done", done != null && done.matches("[a-z-]{1,40}") ? done : null);
        return "permit";
    }

    /** The machine's state, asked for again and again; says when the permit's record has grown since. */
    @GetMapping("/live")
    String live(@PathVariable String permitNo, @RequestParam(defaultValue = "0") long seen, Model model,
            HttpServletResponse response) {
        Permit permit = find(permitNo);
        machine(permit, model);
        long steps = timeline.length(permitNo);
        if (steps != seen) {
            response.setHeader("HX-Trigger", "moved");
        }
        model.addAttribute("permit", permit);
        model.addAttribute("steps", steps);
        return "permit-parts :: machine";
    }

    /** Everything else about the permit. */
    @GetMapping("/record")
    String moved(@PathVariable String permitNo, Model model, Locale locale) {
        record(permitNo, model, locale);
        return "permit-parts :: record";
    }

    private void record(String permitNo, Model model, Locale locale) {
        Permit permit = find(permitNo);
        Caller caller = callers.current();
        // counted before it is read: what comes in between is shown now and asked for once more, never missed
        long counted = timeline.length(permitNo);
        var steps = timeline.of(permitNo, locale);
        model.addAttribute("permit", permit);
        model.addAttribute("party", party.of(permit));
        model.addAttribute("tasks", queue.of(caller, permitNo, locale, settings.tasks()));
        model.addAttribute("waiting", waiting.of(permitNo));
        model.addAttribute("acts", acting.open(permit, caller));
        model.addAttribute("progress", progress.of(permit));
        model.addAttribute("documents", Prints.fitting(permit));
        model.addAttribute("timeline", steps);
        model.addAttribute("steps", counted);
        model.addAttribute("plan", permit.status().isOpen() ? plans.of(surroundings.spot(permit), caller.scope())
                : null);
        model.addAttribute("refusal", Timeline.lastRefusal(steps));
    }

    private void machine(Permit permit, Model model) {
        model.addAttribute("machine", machines.of(permit.machineCode(), Scope.everything()).orElseThrow());
        model.addAttribute("refresh", settings.refresh().toMillis());
    }

    private Permit find(String permitNo) {
        return permits.find(permitNo, callers.current().scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
