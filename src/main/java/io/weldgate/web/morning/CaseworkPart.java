package io.weldgate.web.morning;

import io.weldgate.api.casework.Finders;
import io.weldgate.identity.SignedIn;
import io.weldgate.process.Caller;
import io.weldgate.process.Inbox;
import io.weldgate.process.OpenTask;
import io.weldgate.process.Wanted;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for an officer in the cases of his department. */
@Component
@Order(0)
class CaseworkPart implements MorningPart {

    private final Inbox inbox;
    private final Shown shown;
    private final PageSettings settings;

    CaseworkPart(Inbox inbox, Shown shown, PageSettings settings) {
        this.inbox = inbox;
        this.shown = shown;
        this.settings = settings;
    }

    @Override
    public List<Part> of(SignedIn who) {
        if (!Finders.isOne(who)) {
            return List.of();
        }
        // an officer of a department stands in for nobody: what he may do is his own
        List<OpenTask> open = inbox.page(Wanted.everythingOf(Wanted.View.MINE),
                new Caller(who.actor(), who.groups(), who.scope(), Map.of()), LocaleContextHolder.getLocale(), 0,
                settings.tasks()).stream().map(Inbox.Line::task).toList();
        return List.of(new Part("casework", open.size(), open.stream().anyMatch(it -> it.dueAt() != null
                && shown.band(it.dueAt()) == Wanted.Due.OVERDUE), "/cases", open.stream().limit(settings.morning())
                .map(it -> new Line(it.name(), it.businessKey() + (it.dueAt() == null ? ""
                        : " · " + shown.minute(it.dueAt())), "/tasks/" + it.taskId())).toList()));
    }
}
