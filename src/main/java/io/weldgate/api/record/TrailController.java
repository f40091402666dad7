package io.weldgate.api.record;

import io.weldgate.api.ApiSettings;
import io.weldgate.audit.AuditEntry;
import io.weldgate.decision.FindingText;
import io.weldgate.form.ThisCentury;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what to what, and when. */
@RestController
@RequestMapping("/api/v1/trail")
class TrailController {

    private final SeenTrail seen;
    private final TrailTable table;
    private final MessageSource messages;
    private final FindingText wording;

    TrailController(SeenTrail seen, TrailTable table, MessageSource messages, FindingText wording) {
        this.seen = seen;
        this.table = table;
        this.messages = messages;
        this.wording = wording;
    }

    @GetMapping
    Found<Line> search(@RequestParam(required = false) String subject, @RequestParam(required = false) String actor,
            @RequestParam(required = false) String step,
            @RequestParam(required = false) @ThisCentury OffsetDateTime from,
            @RequestParam(required = false) @ThisCentury OffsetDateTime to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size, Locale locale) {
        return Found.of(seen.search(new TrailFilter(subject, actor, step, instant(from), instant(to)),
                PageRequest.of(page, size)).map(it -> line(it, locale)));
    }

    @GetMapping(path = "/export", produces = "text/csv")
    ResponseEntity<String> export(@RequestParam(required = false) String subject,
            @RequestParam(required = false) String actor, @RequestParam(required = false) String step,
            @RequestParam(required = false) @ThisCentury OffsetDateTime from,
            @RequestParam(required = false) @ThisCentury OffsetDateTime to, Locale locale) {
        return table.of(seen.export(new TrailFilter(subject, actor, step, instant(from), instant(to))), locale);
    }

    private Line line(AuditEntry entry, Locale locale) {
        return new Line(entry.at(), entry.subject(), entry.step(),
                messages.getMessage("timeline." + entry.step(), null, entry.step(), locale), entry.actor().account(),
                entry.actor().name(), entry.actor().onBehalfOf(), entry.fromState(), entry.toState(), entry.verdict(),
                entry.decisionId(), wording.told(entry.text(), locale));
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** @param what the step in the reader's language */
    record Line(Instant at, String subject, String step, String what, String actor, String actorName,
            String onBehalfOf, String from, String to, String verdict, String decisionId, String text) {}
}
