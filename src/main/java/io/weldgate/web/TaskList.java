package io.weldgate.web;

import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.process.Caller;
import io.weldgate.process.OpenTask;
import io.weldgate.process.WorkQueue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Open tasks, each with the permit it belongs to. */
@Component
class TaskList {

    private final WorkQueue queue;
    private final Permits permits;
    private final PageSettings settings;

    TaskList(WorkQueue queue, Permits permits, PageSettings settings) {
        this.queue = queue;
        this.permits = permits;
        this.settings = settings;
    }

    List<Line> of(Caller caller, Locale locale) {
        List<OpenTask> open = queue.of(caller, null, locale, settings.tasks());
        Map<String, Permit> known = permits.findAllById(open.stream().map(OpenTask::businessKey).distinct().toList())
                .stream().filter(permit -> permit.isWithin(caller.scope()))
                .collect(Collectors.toMap(Permit::permitNo, Function.identity()));
        return open.stream().filter(task -> known.containsKey(task.businessKey()))
                .map(task -> new Line(task, known.get(task.businessKey()))).toList();
    }

    record Line(OpenTask task, Permit permit) {}
}
