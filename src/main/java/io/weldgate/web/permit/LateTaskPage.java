package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.process.Caller;
import io.weldgate.process.Completion;
import io.weldgate.process.LateForms;
import io.weldgate.process.WorkQueue;
import io.weldgate.web.form.Posted;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a phone tells a task's form that it has kept, once or, if it never heard the answer, again. */
@Controller
class LateTaskPage {

    private static final long LONGEST_SECONDS = Duration.ofDays(3650).toSeconds();

    private final LateForms late;
    private final WorkQueue queue;
    private final Callers callers;
    private final Receipts receipts;

    LateTaskPage(LateForms late, WorkQueue queue, Callers callers, Receipts receipts) {
        this.late = late;
        this.queue = queue;
        this.callers = callers;
        this.receipts = receipts;
    }

    /** @param age in seconds since it was filled in, by the phone's clock */
    @PostMapping("/tasks/{taskId}/late")
    ResponseEntity<Receipts.Receipt> complete(@PathVariable String taskId, @RequestParam("_age") long age,
            HttpServletRequest request, Locale locale) {
        Caller caller = callers.current();
        String next = queue.find(taskId, caller, locale)
                .map(task -> "/permits/" + task.businessKey() + "?done=" + task.key()).orElse("/");
        Completion completion = late.complete(taskId, new Posted(request.getParameterMap(), List.of()),
                Duration.ofSeconds(Math.max(0, Math.min(age, LONGEST_SECONDS))), caller, locale);
        return receipts.of(completion, next, caller, locale);
    }
}
