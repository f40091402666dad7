package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.permit.Extensions;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Staffing;
import io.weldgate.permit.Surroundings;
import io.weldgate.process.Caller;
import io.weldgate.process.Completing;
import io.weldgate.process.Completion;
import io.weldgate.process.LateForms;
import io.weldgate.process.OpenTask;
import io.weldgate.process.WorkQueue;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import io.weldgate.web.casework.DocketTask;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import io.weldgate.web.plan.PlanDrawing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One task and its form. */
@Controller
@RequestMapping("/tasks/{taskId}")
class TaskPage {

    private static final String RETURNED = "correct-application";
    private static final String APPROVAL = "approve-permit";
    private static final String EXTENSION = "approve-extension";
    /** What a returned application already says; the position is taken anew. */
    private static final Set<String> SAID_BEFORE = Set.of("machineCode", "welders", "watch", "workContent", "process",
            "workPlace", "from", "until", "hazards", "measures", "extinguishers", "grade", "circumstances",
            "involvedMeasures", "elevationMetres", "projectCode", "contractor", "supervisor", "urgency",
            "linkedPermits");

    /** Whoever signs these must have the whole permit before him. */
    private static final Set<String> IN_FULL = Set.of(APPROVAL, "accept-work");

    /** Whoever does these must know what goes on round about. */
    private static final Set<String> WITH_PLAN = Set.of(APPROVAL, "verify-approval", "take-up-watch");

    private final WorkQueue queue;
    private final Completing completing;
    private final Permits permits;
    private final Party party;
    private final Timeline timeline;
    private final Staffs staffs;
    private final Callers callers;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Outcomes outcomes;
    private final Surroundings surroundings;
    private final Extensions extensions;
    private final PlanDrawing plans;
    private final Staffing staffing;
    private final Shown shown;
    private final DocketTask dockets;
    private final PageSettings settings;

    TaskPage(WorkQueue queue, Completing completing, Permits permits, Party party, Timeline timeline,
            Staffs staffs, Callers callers, FormDrawing drawing, Uploading uploading, Outcomes outcomes,
            Surroundings surroundings, Extensions extensions, PlanDrawing plans, Staffing staffing,
            Shown shown, DocketTask dockets, PageSettings settings) {
        this.queue = queue;
        this.completing = completing;
        this.permits = permits;
        this.party = party;
        this.timeline = timeline;
        this.staffs = staffs;
        this.callers = callers;
        this.drawing = drawing;
        this.uploading = uploading;
        this.outcomes = outcomes;
        this.surroundings = surroundings;
        this.extensions = extensions;
        this.plans = plans;
        this.staffing = staffing;
        this.shown = shown;
        this.dockets = dockets;
        this.settings = settings;
    }

    @GetMapping
    String show(@PathVariable String taskId, Model model, Locale locale) {
        Caller caller = callers.current();
        OpenTask task = queue.find(taskId, caller, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!task.ofPermit()) {
            return dockets.page(task, drawing.blank(task.form(), Set.of(), dockets.staff(caller)), caller, model,
                    locale);
        }
        Permit permit = permits.findById(task.businessKey()).orElseThrow();
        Set<String> known = RETURNED.equals(task.key()) ? SAID_BEFORE : Set.of();
        FormPage form = drawing.blank(task.form(), known, staffs.of(permit.unitCode()));
        return page(task, permit, form, caller, model, locale);
    }

    @PostMapping
    String complete(@PathVariable String taskId, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Caller caller = callers.current();
        Optional<OpenTask> task = queue.find(taskId, caller, locale);
        Posted posted = uploading.posted(request, locale);
        Completion completion = completing.complete(taskId, posted, caller, locale);
        String done = task.map(it -> (it.ofPermit() ? "/permits/" : "/dockets/") + it.businessKey() + "?done="
                + it.key()).orElse("/");
        return outcomes.to(completion, done, errors -> {
            if (!task.orElseThrow().ofPermit()) {
                return dockets.page(task.get(), drawing.again(task.get().form(), posted.values(), errors,
                        dockets.staff(caller)), caller, model, locale);
            }
            Permit permit = permits.findById(task.get().businessKey()).orElseThrow();
            return page(task.get(), permit, drawing.again(task.get().form(), posted.values(), errors,
                    staffs.of(permit.unitCode())), caller, model, locale);
        }, model, response, locale);
    }

    private String page(OpenTask task, Permit permit, FormPage form, Caller caller, Model model, Locale locale) {
        model.addAttribute("task", task);
        model.addAttribute("permit", permit);
        model.addAttribute("form", RETURNED.equals(task.key()) ? form.folded(ApplicationPage.SHOWN) : form);
        model.addAttribute("parts", RETURNED.equals(task.key()) ? "application" : task.key());
        model.addAttribute("party", party.of(permit));
        if (RETURNED.equals(task.key())) {
            model.addAttribute("said", timeline.lastSaid(permit.permitNo(), "approval.return"));
        }
        if (WITH_PLAN.contains(task.key())) {
            model.addAttribute("plan", plans.of(surroundings.spot(permit), caller.scope()));
        }
        if (EXTENSION.equals(task.key())) {
            extensions.findFirstByPermitNoOrderByIdDesc(permit.permitNo())
                    .ifPresent(asked -> model.addAttribute("asked", asked));
        }
        if (APPROVAL.equals(task.key())) {
            model.addAttribute("raisedTo", raisedTo(permit.permitNo()));
            model.addAttribute("found", Timeline.lastFound(timeline.of(permit.permitNo(), locale)));
        }
        if (task.isTakenFrom(caller.account())) {
            model.addAttribute("holder", party.name(task.assignee()));
        }
        model.addAttribute("office", caller.scope().isOfficeOf(permit.unitCode()));
        model.addAttribute("mayWait", LateForms.MAY_BE_LATE.contains(task.key()));
        model.addAttribute("whole", IN_FULL.contains(task.key()));
        model.addAttribute("mine", queue.of(caller, permit.permitNo(), locale, settings.tasks()).stream()
                .anyMatch(own -> own.taskId().equals(task.taskId())));
        return "task";
    }

    /** Roles of all who may sign by now; empty while only the one whose turn it is may. */
    private List<String> raisedTo(String permitNo) {
        List<String> asked = List.of(staffing.approvers(permitNo).split(","));
        return asked.size() < 2 ? List.of() : asked.stream()
                .map(group -> shown.named("form.Role", group.substring(group.indexOf(':') + 1))).toList();
    }
}
