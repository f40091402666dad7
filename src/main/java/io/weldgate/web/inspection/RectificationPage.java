package io.weldgate.web.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.Callers;
import io.weldgate.api.inspection.Inspectors;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Outcome;
import io.weldgate.inspection.Inspector;
import io.weldgate.process.OpenTask;
import io.weldgate.process.WorkQueue;
import io.weldgate.rectification.Enlisting;
import io.weldgate.rectification.Rectification;
import io.weldgate.rectification.RectificationSteps;
import io.weldgate.rectification.Rectifications;
import io.weldgate.rectification.RectificationState;
import io.weldgate.rectification.ReinspectionForm;
import io.weldgate.registry.WorkUnits;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** One hazard: what it is, what happened to it, and what its reader is to do about it now. */
@Controller
@RequestMapping("/rectifications/{docketNo:RC-[0-9]{8}-[0-9A-Z]{8}}")
class RectificationPage {

    private final Rectifications rectifications;
    private final RectificationSteps steps;
    private final Enlisting enlisting;
    private final WorkQueue queue;
    private final WorkUnits units;
    private final Inspectors inspectors;
    private final Callers callers;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;

    RectificationPage(Rectifications rectifications, RectificationSteps steps, Enlisting enlisting, WorkQueue queue,
            WorkUnits units, Inspectors inspectors, Callers callers, FormSchemas schemas, FormDrawing drawing,
            Uploading uploading) {
        this.rectifications = rectifications;
        this.steps = steps;
        this.enlisting = enlisting;
        this.queue = queue;
        this.units = units;
        this.inspectors = inspectors;
        this.callers = callers;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
    }

    @GetMapping
    String show(@PathVariable String docketNo, Model model, Locale locale) {
        Rectification it = seen(docketNo);
        open(docketNo, locale).ifPresent(task -> {
            model.addAttribute("task", task);
            model.addAttribute("form", drawing.blank(task.form(), Set.of(), FormDrawing.Staff.NOBODY));
        });
        if (mayConfirm(it)) {
            model.addAttribute("confirmation", drawing.blank(confirmation(locale), Set.of(),
                    FormDrawing.Staff.NOBODY));
        }
        return page(it, model);
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable String docketNo, HttpServletRequest request, HttpServletResponse response,
            Model model, Locale locale) {
        Inspector by = inspectors.current();
        Posted posted = uploading.posted(request, locale);
        Outcome outcome = enlisting.confirm(docketNo, posted, by.actor(), by.scope(), locale);
        if (outcome instanceof Outcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("confirmation", drawing.again(confirmation(locale), posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY));
            return page(seen(docketNo), model);
        } else if (outcome instanceof Outcome.Unknown || outcome instanceof Outcome.NotYours) {
            throw new ResponseStatusException(outcome instanceof Outcome.Unknown ? HttpStatus.NOT_FOUND
                    : HttpStatus.FORBIDDEN);
        }
        return "redirect:/rectifications/{docketNo}";
    }

    private String page(Rectification it, Model model) {
        model.addAttribute("rectification", it);
        model.addAttribute("unit", units.findById(it.unitCode()).orElseThrow());
        model.addAttribute("steps", steps.findByDocketNoOrderById(it.docketNo()));
        return "rectification";
    }

    /** What the reader may do now. */
    private Optional<OpenTask> open(String docketNo, Locale locale) {
        return queue.of(callers.current(), docketNo, locale, 1).stream().findFirst()
                .flatMap(task -> queue.find(task.taskId(), callers.current(), locale));
    }

    private boolean mayConfirm(Rectification it) {
        return it.state() == RectificationState.CASE_FILED && it.departmentCode() != null
                && it.departmentCode().equals(inspectors.current().departmentCode());
    }

    private JsonNode confirmation(Locale locale) {
        return schemas.schema(ReinspectionForm.class, locale, Map.of("dueOn", "", "photos", List.of()));
    }

    private Rectification seen(String docketNo) {
        return rectifications.find(docketNo, inspectors.current().scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
