package io.weldgate.web.notice;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.notice.Readers;
import io.weldgate.feedback.AnswerForm;
import io.weldgate.feedback.ProblemReport;
import io.weldgate.feedback.ProblemReports;
import io.weldgate.feedback.Reader;
import io.weldgate.feedback.RemarkForm;
import io.weldgate.feedback.Replying;
import io.weldgate.feedback.ReportAnswers;
import io.weldgate.feedback.ReportState;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Outcome;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
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

/** One's own reports and, for who sees them, those of others; each with what was said to it. */
@Controller
@RequestMapping("/feedback")
class FeedbackPage {

    private final ProblemReports reports;
    private final ReportAnswers answers;
    private final Replying replying;
    private final Readers readers;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final PageSettings settings;

    FeedbackPage(ProblemReports reports, ReportAnswers answers, Replying replying, Readers readers, FormSchemas schemas,
            FormDrawing drawing, Uploading uploading, PageSettings settings) {
        this.reports = reports;
        this.answers = answers;
        this.replying = replying;
        this.readers = readers;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(required = false) ReportState state, @RequestParam(defaultValue = "0") int page,
            Model model) {
        Reader reader = readers.current();
        model.addAttribute("found", reports.list(reader, state, settings.page(page)));
        model.addAttribute("state", state);
        model.addAttribute("states", ReportState.values());
        model.addAttribute("others", reader.areaPrefix() != null);
        return "feedback";
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String show(@PathVariable long id, Model model, Locale locale) {
        Reader reader = readers.current();
        ProblemReport report = reports.find(id, reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("form", form(report, reader, locale) == null ? null
                : drawing.blank(form(report, reader, locale), Set.of(), FormDrawing.Staff.NOBODY));
        return page(report, reader, model);
    }

    @PostMapping("/{id:[0-9]{1,18}}/{what:answer|remark}")
    String reply(@PathVariable long id, @PathVariable String what, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        Reader reader = readers.current();
        Posted posted = uploading.posted(request, locale);
        Outcome reply = what.equals("answer") ? replying.answer(id, posted, reader, locale)
                : replying.remark(id, posted, reader, locale);
        if (reply instanceof Outcome.Done) {
            return "redirect:/feedback/" + id;
        } else if (reply instanceof Outcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            ProblemReport report = reports.find(id, reader).orElseThrow();
            model.addAttribute("form", drawing.again(form(report, reader, locale), posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY));
            return page(report, reader, model);
        }
        throw new ResponseStatusException(
                reply instanceof Outcome.NotYours ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private String page(ProblemReport report, Reader reader, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("answers", answers.findByReportIdOrderById(report.id()));
        model.addAttribute("what", reader.answers() ? "answer" : "remark");
        return "feedback-report";
    }

    /** Null for an official, who looks on. */
    private JsonNode form(ProblemReport report, Reader reader, Locale locale) {
        return reader.answers() ? schemas.schema(AnswerForm.class, locale, Map.of())
                : reader.isReporterOf(report) ? schemas.schema(RemarkForm.class, locale, Map.of()) : null;
    }
}
