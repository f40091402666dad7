package io.weldgate.web.notice;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.notice.Readers;
import io.weldgate.feedback.ReportForm;
import io.weldgate.feedback.Reporting;
import io.weldgate.feedback.Reporting.Reported;
import io.weldgate.feedback.Where;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormSchemas;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The form behind the button of every page. It shows what is told along: page and browser. */
@Controller
@RequestMapping("/feedback/new")
class ReportPage {

    /** Marked as no field of the form. */
    private static final String FROM = "_from";

    private final Reporting reporting;
    private final Readers readers;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final MessageSource messages;

    ReportPage(Reporting reporting, Readers readers, FormSchemas schemas, FormDrawing drawing, Uploading uploading,
            MessageSource messages) {
        this.reporting = reporting;
        this.readers = readers;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
        this.messages = messages;
    }

    @GetMapping
    String blank(@RequestParam(defaultValue = "") String from,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) String browser,
            Model model, Locale locale) {
        return page(new Where(from, browser), drawing.blank(schema(locale), Set.of(), FormDrawing.Staff.NOBODY), model);
    }

    @PostMapping
    String report(@RequestParam(name = FROM, defaultValue = "") String from,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) String browser, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        var where = new Where(from, browser);
        Posted posted = uploading.posted(request, locale);
        Reported reported = reporting.report(posted, where, readers.current(), locale);
        if (reported instanceof Reported.Done done) {
            return "redirect:/feedback/" + done.report().id();
        }
        List<FieldError> errors;
        if (reported instanceof Reported.TooMany tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.window().toSeconds()));
            errors = List.of(new FieldError("", "TOO_MANY_REPORTS", messages.getMessage(
                    "problem.TOO_MANY_REPORTS.detail", new Object[] {tooMany.window().toMinutes()}, locale)));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            errors = ((Reported.Invalid) reported).errors();
        }
        return page(where, drawing.again(schema(locale), posted.values(), errors, FormDrawing.Staff.NOBODY), model);
    }

    private static String page(Where where, FormPage form, Model model) {
        model.addAttribute("where", where);
        model.addAttribute("form", form);
        model.addAttribute("action", UriComponentsBuilder.fromPath("/feedback/new").queryParam(FROM, "{page}")
                .encode().buildAndExpand(where.page()).toUriString());
        return "feedback-new";
    }

    private JsonNode schema(Locale locale) {
        return schemas.schema(ReportForm.class, locale, Map.of());
    }
}
