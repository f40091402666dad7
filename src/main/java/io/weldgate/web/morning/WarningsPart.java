package io.weldgate.web.morning;

import io.weldgate.api.notice.Handlers;
import io.weldgate.identity.SignedIn;
import io.weldgate.warning.Handler;
import io.weldgate.warning.Warning;
import io.weldgate.warning.Warnings;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Warnings that wait for somebody who deals with them. */
@Component
@Order(1)
class WarningsPart implements MorningPart {

    private final Warnings warnings;
    private final Handlers handlers;
    private final Shown shown;
    private final PageSettings settings;

    WarningsPart(Warnings warnings, Handlers handlers, Shown shown, PageSettings settings) {
        this.warnings = warnings;
        this.handlers = handlers;
        this.shown = shown;
        this.settings = settings;
    }

    @Override
    public List<Part> of(SignedIn who) {
        Handler handler = handlers.current();
        if (!handler.ofUnits() && !handler.ofPlatform()) {
            return List.of();
        }
        Page<Warning> open = warnings.list(handler.scope(), true, PageRequest.of(0, settings.morning()));
        return List.of(new Part("warnings", open.getTotalElements(), open.hasContent(), "/warnings",
                open.map(it -> new Line(shown.named("warning", it.code()), it.subject() + " · "
                        + shown.minute(it.raisedAt()), "/warnings/" + it.id())).getContent()));
    }
}
