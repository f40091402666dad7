package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.process.Caller;
import io.weldgate.process.Claiming;
import io.weldgate.process.Completing;
import io.weldgate.process.Inbox;
import io.weldgate.process.OpenTask;
import io.weldgate.process.Wanted;
import io.weldgate.process.WorkQueue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks")
class TasksController {

    private final WorkQueue queue;
    private final Inbox inbox;
    private final Claiming claiming;
    private final Completing completing;
    private final Callers callers;

    TasksController(WorkQueue queue, Inbox inbox, Claiming claiming, Completing completing, Callers callers) {
        this.queue = queue;
        this.inbox = inbox;
        this.claiming = claiming;
        this.completing = completing;
        this.callers = callers;
    }

    @GetMapping
    List<OpenTask> mine(@RequestParam(required = false) String businessKey,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int most, Locale locale) {
        return queue.of(callers.current(), businessKey, locale, most);
    }

    /** The inbox as the first page has it: filtered, ordered, page by page. */
    @GetMapping("/inbox")
    Listed<Inbox.Line> inbox(@RequestParam(required = false) Wanted.View view,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String site, @RequestParam(required = false) String key,
            @RequestParam(required = false) Wanted.Due due, @RequestParam(required = false) String text,
            @RequestParam(required = false) Wanted.Sort sort,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size, Locale locale) {
        Caller caller = callers.current();
        var wanted = new Wanted(view, unit, site, key, due, text, sort);
        return new Listed<>(inbox.page(wanted, caller, locale, page, size), page, size, inbox.count(wanted, caller));
    }

    @PostMapping("/{taskId}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String taskId) {
        Answers.done(claiming.claim(taskId, callers.current()));
    }

    @PostMapping("/{taskId}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String taskId) {
        Answers.done(claiming.release(taskId, callers.current()));
    }

    @GetMapping("/{taskId}")
    OpenTask task(@PathVariable String taskId, Locale locale) {
        return queue.find(taskId, callers.current(), locale).orElseThrow(Problem::notFound);
    }

    @PostMapping("/{taskId}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String taskId, @RequestBody JsonNode body, Locale locale) {
        Answers.done(completing.complete(taskId, new FilledIn(body), callers.current(), locale));
    }
}
