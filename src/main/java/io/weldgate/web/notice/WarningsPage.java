package io.weldgate.web.notice;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.notice.Handlers;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Outcome;
import io.weldgate.warning.ClosingForm;
import io.weldgate.warning.Handler;
import io.weldgate.warning.Handling;
import io.weldgate.warning.Warning;
import io.weldgate.warning.Warnings;
import io.weldgate.web.Names;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Warnings within the reader's scope, and for who deals with them how each comes to an end. */
@Controller
@RequestMapping("/warnings")
class WarningsPage {

    private final Warnings warnings;
    private final Handling handling;
    private final Handlers handlers;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Names names;
    private final PageSettings settings;

    WarningsPage(Warnings warnings, Handling handling, Handlers handlers, FormSchemas schemas, FormDrawing drawing,
            Uploading uploading, Names names, PageSettings settings) {
        this.warnings = warnings;
        this.handling = handling;
        this.handlers = handlers;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
        this.names = names;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "true") boolean open, @RequestParam(defaultValue = "0") int page,
            Model model) {
        var found = warnings.list(handlers.current().scope(), open, settings.page(page));
        model.addAttribute("found", found);
        model.addAttribute("open", open);
        model.addAttribute("names", names.of(found.stream().map(Warning::unitCode)
                .filter(Objects::nonNull).distinct().toList()));
        return "warnings";
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String one(@PathVariable long id, Model model, Locale locale) {
        return page(id, drawing.blank(schema(locale), Set.of(), FormDrawing.Staff.NOBODY), handlers.current(), model);
    }

    @PostMapping("/{id:[0-9]{1,18}}/acknowledgement")
    String acknowledge(@PathVariable long id) {
        return done(id, handling.acknowledge(id, handlers.current()));
    }

    @PostMapping("/{id:[0-9]{1,18}}/closing")
    String close(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Handler by = handlers.current();
        Posted posted = uploading.posted(request, locale);
        Outcome handled = handling.close(id, posted, by, locale);
        if (handled instanceof Outcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(id, drawing.again(schema(locale), posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY), by, model);
        } else if (handled instanceof Outcome.EndedBefore) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("late", true);
            return page(id, null, by, model);
        }
        return done(id, handled);
    }

    private static String done(long id, Outcome handled) {
        if (handled instanceof Outcome.Done) {
            return "redirect:/warnings/" + id;
        }
        throw new ResponseStatusException(
                handled instanceof Outcome.NotYours ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private String page(long id, FormPage form, Handler reader, Model model) {
        Warning warning = warnings.find(id, reader.scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("warning", warning);
        model.addAttribute("unit", warning.unitCode() == null ? null
                : names.of(Set.of(warning.unitCode())).get(warning.unitCode()));
        model.addAttribute("mine", reader.mayHandle(warning) && warning.closedAt() == null);
        model.addAttribute("form", form);
        return "warning";
    }

    private JsonNode schema(Locale locale) {
        return schemas.schema(ClosingForm.class, locale, Map.of());
    }
}
