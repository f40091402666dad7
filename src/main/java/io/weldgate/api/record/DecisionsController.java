package io.weldgate.api.record;

import io.weldgate.api.ApiSettings;
import io.weldgate.api.FindingAnswer;
import io.weldgate.api.FindingAnswers;
import io.weldgate.api.Problem;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Decision;
import io.weldgate.decision.Replay;
import io.weldgate.form.ThisCentury;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions, to be read, judged again, or taken away in a file and judged again elsewhere. */
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionsController {

    private final Deciding deciding;
    private final SeenDecisions seen;
    private final DecisionAnswers answers;
    private final FindingAnswers findings;

    DecisionsController(Deciding deciding, SeenDecisions seen, DecisionAnswers answers, FindingAnswers findings) {
        this.deciding = deciding;
        this.seen = seen;
        this.answers = answers;
        this.findings = findings;
    }

    @GetMapping
    Found<DecisionAnswers.Told> list(@RequestParam(required = false) String subject,
            @RequestParam(required = false) @ThisCentury OffsetDateTime from,
            @RequestParam(required = false) @ThisCentury OffsetDateTime to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size, Locale locale) {
        return Found.of(seen.list(subject, instant(from), instant(to), PageRequest.of(page, size))
                .map(decision -> answers.of(decision, locale)));
    }

    @GetMapping("/{decisionId}")
    DecisionAnswers.Told decision(@PathVariable String decisionId, Locale locale) {
        return answers.of(found(decisionId), locale);
    }

    @PostMapping("/{decisionId}/replay")
    Replayed replay(@PathVariable String decisionId, Locale locale) {
        Replay replay = deciding.replay(found(decisionId).decisionId());
        return new Replayed(replay.same(), replay.verdict().name(), findings.of(replay.findings(), locale));
    }

    private Decision found(String decisionId) {
        return seen.find(decisionId).orElseThrow(Problem::notFound);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    record Replayed(boolean same, String verdict, List<FindingAnswer> findings) {}
}
