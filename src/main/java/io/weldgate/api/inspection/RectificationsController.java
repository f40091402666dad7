package io.weldgate.api.inspection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Outcome;
import io.weldgate.inspection.Inspector;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.rectification.Days;
import io.weldgate.rectification.Enlisting;
import io.weldgate.rectification.Rectification;
import io.weldgate.rectification.RectificationForm;
import io.weldgate.rectification.RectificationState;
import io.weldgate.rectification.RectificationSteps;
import io.weldgate.rectification.Rectifications;
import io.weldgate.rectification.Step;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hazards on the list; their tasks stand where all tasks do. */
@RestController
@RequestMapping("/api/v1/rectifications")
class RectificationsController {

    private final Rectifications rectifications;
    private final RectificationSteps steps;
    private final Enlisting enlisting;
    private final Days days;
    private final FormSchemas schemas;
    private final Inspectors inspectors;

    RectificationsController(Rectifications rectifications, RectificationSteps steps, Enlisting enlisting, Days days,
            FormSchemas schemas, Inspectors inspectors) {
        this.rectifications = rectifications;
        this.steps = steps;
        this.enlisting = enlisting;
        this.days = days;
        this.schemas = schemas;
        this.inspectors = inspectors;
    }

    record Brief(String docketNo, RectificationState state, String unit, String machine, Violation violation,
            String hazard, boolean major, String responsible, String measures, LocalDate dueOn, int overdue,
            String department, String inspectionNo, String caseNo) {}

    /** @param acceptedBy who has signed that it is gone, and answers for it */
    record Told(@JsonUnwrapped Brief rectification, Instant openedAt, String acceptedBy, Instant acceptedAt,
            List<Happened> history) {}

    record Happened(Step step, String by, Instant at, String text, List<String> photos, LocalDate dueOn) {}

    /** @param until nothing whose last day comes after this one */
    @GetMapping
    Listed<Brief> list(@RequestParam(required = false) Set<RectificationState> state,
            @RequestParam(required = false) String unit, @RequestParam(defaultValue = "false") boolean major,
            @RequestParam(required = false) LocalDate until,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Listed.of(rectifications.list(inspectors.current().scope(),
                state == null || state.isEmpty() ? Set.of(RectificationState.values()) : state, unit, major, until,
                PageRequest.of(page, size)).map(RectificationsController::brief));
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        inspectors.current();
        return schemas.schema(RectificationForm.class, locale,
                Map.of("dueOn", days.longest().toString(), "photos", List.of()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Told enlist(@RequestBody JsonNode body, Locale locale) {
        Inspector by = inspectors.current();
        Enlisting.Enlisted enlisted = enlisting.enlist(new FilledIn(body), by.actor(), by.departmentCode(),
                by.scope(), locale);
        if (enlisted instanceof Enlisting.Enlisted.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        return told(((Enlisting.Enlisted.Done) enlisted).rectification());
    }

    @GetMapping("/{docketNo}")
    Told one(@PathVariable String docketNo) {
        return told(seen(docketNo));
    }

    /** That what stands in a case is gone. */
    @PostMapping("/{docketNo}/confirmation")
    Told confirm(@PathVariable String docketNo, @RequestBody JsonNode body, Locale locale) {
        Inspector by = inspectors.current();
        Outcome outcome = enlisting.confirm(docketNo, new FilledIn(body), by.actor(), by.scope(), locale);
        Problem.unlessDone(outcome);
        return told(seen(docketNo));
    }

    private Rectification seen(String docketNo) {
        return rectifications.find(docketNo, inspectors.current().scope()).orElseThrow(Problem::notFound);
    }

    private static Brief brief(Rectification it) {
        return new Brief(it.docketNo(), it.state(), it.unitCode(), it.machineCode(), it.violation(), it.hazard(),
                it.major(), it.responsible(), it.measures(), it.dueOn(), it.overdue(), it.departmentCode(),
                it.sourceNo(), it.caseNo());
    }

    private Told told(Rectification it) {
        return new Told(brief(it), it.openedAt(), it.acceptedName(), it.acceptedAt(),
                steps.findByDocketNoOrderById(it.docketNo()).stream().map(step -> new Happened(step.step(),
                        step.name(), step.at(), step.text(), step.photos(), step.dueOn())).toList());
    }
}
