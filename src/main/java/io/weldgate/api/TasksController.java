package io.weldgate.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.weldgate.process.Completing;
import io.weldgate.process.OpenTask;
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
    private final Completing completing;
    private final Callers callers;

    TasksController(WorkQueue queue, Completing completing, Callers callers) {
        this.queue = queue;
        this.completing = completing;
        this.callers = callers;
    }

    @GetMapping
    List<OpenTask> mine(@RequestParam(required = false) String businessKey,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int most, Locale locale) {
        return queue.of(callers.current(), businessKey, locale, most);
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
