package io.weldgate.web.morning;

import io.weldgate.api.Callers;
import io.weldgate.api.casework.Finders;
import io.weldgate.identity.SignedIn;
import io.weldgate.process.Inbox;
import io.weldgate.process.Wanted;
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

    private final Inbox inbox;
    private final Callers callers;
    private final Shown shown;
    private final PageSettings settings;

    CaseworkPart(Inbox inbox, Callers callers, Shown shown, PageSettings settings) {
        this.inbox = inbox;
        this.callers = callers;
        this.shown = shown;
        this.settings = settings;
    }

    @Override
    public List<Part> of(SignedIn who) {
        if (!Finders.isOne(who)) {
            return List.of();
        }
        Wanted mine = Wanted.everythingOf(Wanted.View.MINE);
        List<Inbox.Line> open = inbox.page(mine, callers.current(), LocaleContextHolder.getLocale(), 0,
                settings.morning());
        return List.of(new Part("casework", inbox.count(mine, callers.current()), open.stream().anyMatch(it ->
                it.due() == Wanted.Due.OVERDUE), "/cases", open.stream().map(Inbox.Line::task).map(it -> new Line(
                it.name(), it.businessKey() + (it.dueAt() == null ? "" : " · " + shown.minute(it.dueAt())),
                "/tasks/" + it.taskId())).toList()));
    }
}
