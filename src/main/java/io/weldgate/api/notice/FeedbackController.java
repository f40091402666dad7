package io.weldgate.api.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.feedback.AnswerForm;
import io.weldgate.feedback.ProblemReport;
import io.weldgate.feedback.ProblemReports;
import io.weldgate.feedback.RemarkForm;
import io.weldgate.feedback.Replying;
import io.weldgate.feedback.ReportAnswers;
import io.weldgate.feedback.ReportForm;
import io.weldgate.feedback.ReportState;
import io.weldgate.feedback.Reporting.Reported;
import io.weldgate.feedback.Reporting;
import io.weldgate.feedback.Where;
import io.weldgate.form.FormSchemas;
import io.weldgate.form.Outcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What users report of the platform itself. */
@RestController
@RequestMapping("/api/v1/feedback")
class FeedbackController {

    private final Reporting reporting;
    private final Replying replying;
    private final ProblemReports reports;
    private final ReportAnswers answers;
    private final FormSchemas schemas;
    private final Readers readers;

    FeedbackController(Reporting reporting, Replying replying, ProblemReports reports, ReportAnswers answers,
            FormSchemas schemas, Readers readers) {
        this.reporting = reporting;
        this.replying = replying;
        this.reports = reports;
        this.answers = answers;
        this.schemas = schemas;
        this.readers = readers;
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        return schemas.schema(ReportForm.class, locale, Map.of());
    }

    /** @param page the path on which it happened; what stands behind a question mark is not kept */
    @PostMapping
    ResponseEntity<Told> report(@RequestParam(required = false) @Size(max = 2000) String page,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) String browser, @RequestBody JsonNode body,
            Locale locale) {
        Reported reported = reporting.report(new FilledIn(body), new Where(page, browser), readers.current(), locale);
        if (reported instanceof Reported.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        } else if (reported instanceof Reported.TooMany tooMany) {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REPORTS", tooMany.window().toMinutes())
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.window().toSeconds()));
        }
        ProblemReport report = ((Reported.Done) reported).report();
        return ResponseEntity.created(URI.create("/api/v1/feedback/" + report.id())).body(told(report));
    }

    @GetMapping
    Listed<Brief> list(@RequestParam(required = false) ReportState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Page<ProblemReport> found = reports.list(readers.current(), state, PageRequest.of(page, size));
        return Listed.of(found.map(FeedbackController::brief));
    }

    @GetMapping("/{id}")
    Told one(@PathVariable long id) {
        return told(seen(id));
    }

    @GetMapping("/{id}/answer")
    ObjectNode answer(@PathVariable long id, Locale locale) {
        seen(id);
        return schemas.schema(AnswerForm.class, locale, Map.of());
    }

    @PostMapping("/{id}/answer")
    Told answer(@PathVariable long id, @RequestBody JsonNode body, Locale locale) {
        return done(id, replying.answer(id, new FilledIn(body), readers.current(), locale));
    }

    @GetMapping("/{id}/remark")
    ObjectNode remark(@PathVariable long id, Locale locale) {
        seen(id);
        return schemas.schema(RemarkForm.class, locale, Map.of());
    }

    @PostMapping("/{id}/remark")
    Told remark(@PathVariable long id, @RequestBody JsonNode body, Locale locale) {
        return done(id, replying.remark(id, new FilledIn(body), readers.current(), locale));
    }

    private Told done(long id, Outcome reply) {
        Problem.unlessDone(reply);
        return told(seen(id));
    }

    private ProblemReport seen(long id) {
        return reports.find(id, readers.current()).orElseThrow(Problem::notFound);
    }

    private static Brief brief(ProblemReport report) {
        return new Brief(report.id(), report.state(), report.text(), report.page(), report.reporterName(),
                report.reportedAt());
    }

    private Told told(ProblemReport report) {
        return new Told(brief(report), report.browser(), report.pictures(), answers.findByReportIdOrderById(report.id())
                .stream().map(it -> new Said(it.writtenAt(), it.authorName(), it.state(), it.text())).toList());
    }

    record Brief(long id, ReportState state, String text, String page, String reporter, Instant reportedAt) {}

    /** @param history the latest last */
    record Told(@JsonUnwrapped Brief report, String browser, List<String> pictures,
            List<Said> history) {}

    record Said(Instant at, String by, ReportState state, String text) {}
}
