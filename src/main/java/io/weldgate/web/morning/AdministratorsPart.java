package io.weldgate.web.morning;

import io.weldgate.api.notice.Readers;
import io.weldgate.api.record.SeenTrail;
import io.weldgate.feedback.ProblemReport;
import io.weldgate.feedback.ProblemReports;
import io.weldgate.feedback.ReportState;
import io.weldgate.identity.AccountView;
import io.weldgate.identity.Administering;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.notification.LetterState;
import io.weldgate.notification.Letters;
import io.weldgate.process.Incidents;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** For each of the three administrators what is his: reports and mail, accounts without a role, the trail. */
@Component
@Order(4)
class AdministratorsPart implements MorningPart {

    private final ProblemReports reports;
    private final Readers readers;
    private final Letters letters;
    private final Incidents incidents;
    private final Administering administering;
    private final SeenTrail trail;
    private final Shown shown;
    private final MessageSource messages;
    private final PageSettings settings;

    AdministratorsPart(ProblemReports reports, Readers readers, Letters letters, Incidents incidents,
            Administering administering, SeenTrail trail, Shown shown, MessageSource messages, PageSettings settings) {
        this.reports = reports;
        this.readers = readers;
        this.letters = letters;
        this.incidents = incidents;
        this.administering = administering;
        this.trail = trail;
        this.shown = shown;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public List<Part> of(SignedIn who) {
        List<Part> parts = new ArrayList<>();
        PageRequest first = PageRequest.of(0, settings.morning());
        if (Administering.isOfArea(who)) {
            Page<ProblemReport> open = reports.list(readers.current(), ReportState.OPEN, first);
            parts.add(new Part("reports", open.getTotalElements(), open.hasContent(), "/feedback?state=OPEN",
                    open.map(it -> new Line(brief(it.text()), it.reporterName() + " · " + shown.minute(it.reportedAt()),
                            "/feedback/" + it.id())).getContent()));
        }
        if (Administering.isOperator(who)) {
            long stuck = incidents.count();
            parts.add(new Part("incidents", stuck, stuck > 0, "/incidents", List.of()));
            long dead = letters.countByState(LetterState.DEAD);
            long failing = letters.countByStateAndErrorIsNotNull(LetterState.WAITING);
            parts.add(new Part("letters", dead + failing, dead > 0, "/letters", failing == 0 ? List.of()
                    : List.of(new Line(text("morning.letters.failing", failing), "", "/letters"))));
        }
        if (who.has(Role.SECURITY_ADMIN)) {
            Page<AccountView> roleless = administering.withoutRole(who, first);
            parts.add(new Part("roleless", roleless.getTotalElements(), roleless.hasContent(), "/accounts",
                    roleless.map(it -> new Line(it.name(), it.account(), "/accounts/" + it.account())).getContent()));
        }
        if (who.has(Role.AUDIT_ADMIN)) {
            trail.lastCheck().ifPresent(check -> parts.add(new Part("trail", check.flaws().size(), !check.whole(),
                    null, List.of(new Line(text(check.whole() ? "morning.trail.whole" : "morning.trail.broken"),
                            text("morning.trail.checked", shown.minute(check.at()), check.to()), "/trail")))));
        }
        return parts;
    }

    private String brief(String text) {
        return text.length() <= settings.brief() ? text : text.substring(0, settings.brief()) + "…";
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
