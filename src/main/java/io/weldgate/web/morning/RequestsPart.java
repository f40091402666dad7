package io.weldgate.web.morning;

import io.weldgate.api.Callers;
import io.weldgate.api.enrolment.Examiners;
import io.weldgate.control.ClassChange;
import io.weldgate.control.ClassChanges;
import io.weldgate.enrolment.Enrolment;
import io.weldgate.enrolment.EnrolmentState;
import io.weldgate.enrolment.Enrolments;
import io.weldgate.enrolment.Examiner;
import io.weldgate.identity.SignedIn;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Requests that wait for an answer: of people who enrolled, and for another control class of a machine. */
@Component
@Order(0)
class RequestsPart implements MorningPart {

    private final Enrolments enrolments;
    private final Examiners examiners;
    private final ClassChanges changes;
    private final Callers callers;
    private final Shown shown;
    private final PageSettings settings;

    RequestsPart(Enrolments enrolments, Examiners examiners, ClassChanges changes, Callers callers, Shown shown,
            PageSettings settings) {
        this.enrolments = enrolments;
        this.examiners = examiners;
        this.changes = changes;
        this.callers = callers;
        this.shown = shown;
        this.settings = settings;
    }

    /** Only while something waits: on most mornings nothing does. */
    @Override
    public List<Part> of(SignedIn who) {
        List<Part> parts = new ArrayList<>();
        PageRequest first = PageRequest.of(0, settings.morning());
        examiners.maybe().map(it -> enrolled(it, first)).filter(it -> it.count() > 0).ifPresent(parts::add);
        if (callers.decidesOnClasses()) {
            Page<ClassChange> asked = changes.list(who.scope(), ClassChange.State.WAITING, first);
            if (asked.hasContent()) {
                parts.add(new Part("classes", asked.getTotalElements(), true, null,
                        asked.map(this::line).getContent()));
            }
        }
        return parts;
    }

    private Part enrolled(Examiner examiner, PageRequest first) {
        Page<Enrolment> sent = enrolments.list(examiner, EnrolmentState.SENT, first);
        return new Part("enrolments", sent.getTotalElements(), true, "/enrolments", sent.map(it -> new Line(
                shown.named("form.Calling", it.calling().name()) + " " + shown.masked(it.name()),
                it.number() + " · " + shown.minute(it.sentAt()), "/enrolments/" + it.number())).getContent());
    }

    private Line line(ClassChange it) {
        return new Line(it.machineCode() + " → " + shown.named("form.ControlClass", it.toClass().name()),
                it.askedName() + " · " + shown.minute(it.askedAt()), "/machines/" + it.machineCode());
    }
}
