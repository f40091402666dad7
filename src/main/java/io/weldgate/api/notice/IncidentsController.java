package io.weldgate.api.notice;

import io.weldgate.api.ApiSettings;
import io.weldgate.api.Callers;
import io.weldgate.api.Problem;
import io.weldgate.process.Incidents;
import io.weldgate.process.StuckJob;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the engine has given up, for the operator. */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentsController {

    private final Incidents incidents;
    private final Callers callers;
    private final MessageSource messages;

    IncidentsController(Incidents incidents, Callers callers, MessageSource messages) {
        this.incidents = incidents;
        this.callers = callers;
        this.messages = messages;
    }

    @GetMapping
    List<GivenUp> list(@RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size, Locale locale) {
        callers.operator();
        return incidents.list(PageRequest.of(page, size)).map(it -> GivenUp.of(it,
                messages.getMessage("incidents.why." + it.why(), null, locale))).getContent();
    }

    @PostMapping("/{jobId}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String jobId) {
        if (!incidents.retry(jobId, callers.operator())) {
            throw Problem.notFound();
        }
    }

    /** @param why what an operator can do about it, in his language */
    record GivenUp(String jobId, String permitNo, String diagram, String step, Instant since, String why,
            String technical) {

        static GivenUp of(StuckJob it, String why) {
            return new GivenUp(it.jobId(), it.permitNo(), it.diagram(), it.step(), it.since(), why, it.technical());
        }
    }
}
