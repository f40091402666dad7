package io.weldgate.web.morning;

import io.weldgate.api.Callers;
import io.weldgate.api.casework.Finders;
import io.weldgate.identity.SignedIn;
import io.weldgate.process.OpenTask;
import io.weldgate.process.WorkQueue;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for an officer in the cases of his department. */
@Component
@Order(0)
class CaseworkPart implements MorningPart {

    private final WorkQueue queue;
    private final Callers callers;
    private final Shown shown;
    private final PageSettings settings;

    CaseworkPart(WorkQueue queue, Callers callers, Shown shown, PageSettings settings) {
        this.queue = queue;
        this.callers = callers;
        this.shown = shown;
        this.settings = settings;
    }

    @Override
    public List<Part> of(SignedIn who) {
        if (!Finders.isOne(who)) {
            return List.of();
        }
        List<OpenTask> open = queue.of(callers.current(), null, LocaleContextHolder.getLocale(), settings.tasks());
        return List.of(new Part("casework", open.size(), open.stream().anyMatch(it -> it.dueAt() != null
                && "OVERDUE".equals(shown.band(it.dueAt()).name())), "/cases", open.stream()
                .limit(settings.morning()).map(it -> new Line(it.name(), it.businessKey() + (it.dueAt() == null ? ""
                        : " · " + shown.minute(it.dueAt())), "/tasks/" + it.taskId())).toList()));
    }
}
