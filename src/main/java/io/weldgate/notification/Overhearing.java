package io.weldgate.notification;

import io.weldgate.certificate.TermNeared;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.permit.Staffing;
import io.weldgate.permit.StepTaken;
import io.weldgate.permit.TaskEnded;
import io.weldgate.permit.TaskOffered;
import io.weldgate.permit.TaskPostponed;
import io.weldgate.registry.People;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what happens, in the transaction in which it happens; who is told of it, and how, is found out afterwards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Overhearing {

    private final Noting noting;
    private final WaitingTasks waiting;
    private final Notices notices;
    private final Permits permits;
    private final Staffing staffing;
    private final People people;
    private final NotificationSettings settings;
    private final Clock clock;

    Overhearing(Noting noting, WaitingTasks waiting, Notices notices, Permits permits, Staffing staffing,
            People people, NotificationSettings settings, Clock clock) {
        this.noting = noting;
        this.waiting = waiting;
        this.notices = notices;
        this.permits = permits;
        this.staffing = staffing;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of one that takes a late one's place nothing is told here: the step itself is told to whom it is raised to. */
    @EventListener
    void offered(TaskOffered offered) {
        WaitingTask task = new WaitingTask(offered, atShortNotice(offered.dueAt()));
        Optional<WaitingTask> late = Optional.ofNullable(offered.late()).flatMap(it -> waiting.hold(it.taskId()));
        late.ifPresent(task::insteadOf);
        waiting.save(task);
        if (late.isEmpty()) {
            noting.note(task.happening(NoticeKind.ASSIGNED, clock.instant()).ofTask(offered.taskId()));
        }
    }

    /** Only marked: what was told of it is read afterwards, so that no reader ever stands in this one's way. */
    @EventListener
    void ended(TaskEnded ended) {
        Instant now = clock.instant();
        if (!ended.done()) {
            waiting.hold(ended.taskId()).filter(task -> task.lapsedAt(now))
                    .ifPresent(task -> noting.note(task.happening(NoticeKind.OVERDUE, now)));
        }
        waiting.end(ended.taskId());
    }

    @EventListener
    void postponed(TaskPostponed task) {
        waiting.hold(task.taskId()).ifPresent(it -> it.dueAt(task.dueAt(), atShortNotice(task.dueAt())));
    }

    @EventListener
    void taken(StepTaken step) {
        NoticeKind kind = Steps.kind(step.step());
        if (kind != null) {
            noting.note(new Happening(kind, clock.instant(), step.permitNo(), audience(step, kind)).about(step.step())
                    .saying(step.text()));
        }
    }

    @EventListener
    void neared(TermNeared term) {
        String occasion = NoticeKind.CERTIFICATE + ":" + term.certificateId() + ":" + term.lastDay();
        if (!notices.existsByOccasion(occasion)) {
            noting.note(nearing(term, term.holder()).once(occasion));
            people.findById(term.holder()).filter(it -> it.unitCode() != null).ifPresent(it -> noting.note(
                    nearing(term, it.unitCode() + ":SAFETY_OFFICER").saying(it.name()).once(occasion)));
        }
    }

    private Happening nearing(TermNeared term, String audience) {
        return new Happening(NoticeKind.CERTIFICATE, clock.instant(), term.certificateId(), List.of(audience))
                .about(term.family().name()).due(term.lastDay().atStartOfDay(clock.getZone()).toInstant());
    }

    private List<String> audience(StepTaken step, NoticeKind kind) {
        Permit permit = permits.findById(step.permitNo()).orElseThrow();
        List<String> asked = kind == NoticeKind.ESCALATED ? List.of(staffing.approvers(step.permitNo()).split(","))
                : List.of();
        return Steps.audience(step.step(), permit, asked);
    }

    private boolean atShortNotice(Instant due) {
        return due == null || !due.isAfter(clock.instant().plus(settings.dueSoon()));
    }
}
