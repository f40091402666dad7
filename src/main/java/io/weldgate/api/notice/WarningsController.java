package io.weldgate.api.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.decision.FindingText;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Outcome;
import io.weldgate.warning.ClosingForm;
import io.weldgate.warning.Handling;
import io.weldgate.warning.Warning;
import io.weldgate.warning.WarningState;
import io.weldgate.warning.Warnings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Warnings, and their end. */
@RestController
@RequestMapping("/api/v1/warnings")
class WarningsController {

    private final Warnings warnings;
    private final Handling handling;
    private final Handlers handlers;
    private final FormSchemas schemas;
    private final FindingText wording;

    WarningsController(Warnings warnings, Handling handling, Handlers handlers, FormSchemas schemas,
            FindingText wording) {
        this.warnings = warnings;
        this.handling = handling;
        this.handlers = handlers;
        this.schemas = schemas;
        this.wording = wording;
    }

    @GetMapping
    Listed<Told> list(@RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size, Locale locale) {
        Page<Warning> found = warnings.list(handlers.current().scope(), open, PageRequest.of(page, size));
        return Listed.of(found.map(it -> told(it, locale)));
    }

    @GetMapping("/{id}")
    Told one(@PathVariable long id, Locale locale) {
        return told(seen(id), locale);
    }

    @PostMapping("/{id}/acknowledgement")
    Told acknowledge(@PathVariable long id, Locale locale) {
        return done(id, handling.acknowledge(id, handlers.current()), locale);
    }

    @GetMapping("/{id}/closing")
    ObjectNode closing(@PathVariable long id, Locale locale) {
        seen(id);
        return schemas.schema(ClosingForm.class, locale, Map.of());
    }

    @PostMapping("/{id}/closing")
    Told close(@PathVariable long id, @RequestBody JsonNode body, Locale locale) {
        return done(id, handling.close(id, new FilledIn(body), handlers.current(), locale), locale);
    }

    private Told done(long id, Outcome handled, Locale locale) {
        if (handled instanceof Outcome.EndedBefore before) {
            throw new Problem(HttpStatus.CONFLICT, "WARNING_CLOSED", before.by(), before.at());
        }
        Problem.unlessDone(handled);
        return told(seen(id), locale);
    }

    private Warning seen(long id) {
        return warnings.find(id, handlers.current().scope()).orElseThrow(Problem::notFound);
    }

    private Told told(Warning it, Locale locale) {
        return new Told(it.id(), it.code(), it.subject(), it.unitCode(), wording.told(it.text(), locale),
                it.raisedAt(), it.state(), it.acknowledgedAt(), it.acknowledgedName(), it.closedAt(),
                it.closedName(), it.remark());
    }

    /** @param subject code of a machine, or number of a permit @param unit null where it concerns the platform */
    record Told(long id, String code, String subject, String unit, String text, Instant raisedAt, WarningState state,
            Instant acknowledgedAt, String acknowledgedBy, Instant closedAt, String closedBy, String remark) {}
}
