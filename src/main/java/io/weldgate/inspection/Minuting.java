package io.weldgate.inspection;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.RecordNumbers;
import io.weldgate.registry.Scope;
import io.weldgate.unlocking.Scan;
import io.weldgate.unlocking.Scanning;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an inspection down, with what the platform itself says of machine and person at that moment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Minuting {

    private final Inspections inspections;
    private final Signatories signatories;
    private final Checklists checklists;
    private final Following following;
    private final Scanning scanning;
    private final RecordNumbers numbers;
    private final Trail trail;
    private final Clock clock;

    Minuting(Inspections inspections, Signatories signatories, Checklists checklists, Following following,
            Scanning scanning, RecordNumbers numbers, Trail trail, Clock clock) {
        this.inspections = inspections;
        this.signatories = signatories;
        this.checklists = checklists;
        this.following = following;
        this.scanning = scanning;
        this.numbers = numbers;
        this.trail = trail;
        this.clock = clock;
    }

    Inspection record(InspectionForm form, Subject subject, Inspector by, Attending.Attendance attendance) {
        checklists.keep();
        Instant now = clock.instant();
        Inspection made = new Inspection(numbers.next("IN"), form, by, where(form, subject, by), now,
                checklists.current()).of(subject.personNo(), subject.certificateNumber());
        scanned(made, form, subject);
        if (attendance.beside().isEmpty()) {
            made.close(now);
        }
        Inspection kept = inspections.saveAndFlush(made);
        signatories.saveAll(attendance.signatories(kept.inspectionNo(), by, now));
        trail.changed(Entry.of(kept.inspectionNo(), "inspection.recorded", by.actor()).states(null, kept.result())
                .at(kept.where().latitude(), kept.where().longitude())
                .on(kept.verdict() == null ? null : kept.verdict().name(), kept.decisionId()));
        following.follow(kept, form, subject, by, Stream.concat(Stream.of(by.actor()),
                attendance.beside().stream().map(it -> new Actor(it.account(), it.name()))).toList());
        return kept;
    }

    private void scanned(Inspection made, InspectionForm form, Subject subject) {
        if (subject.machine() != null && subject.personNo() != null) {
            Scan scan = scanning.scan(subject.machine().code(), subject.personNo(),
                    Scope.everything(), form.latitude(), form.longitude()).orElseThrow();
            made.judged(scan.permitNo(), scan.permission().verdict(), scan.permission().decisionId());
        }
    }

    private static Whereabouts where(InspectionForm form, Subject subject, Inspector by) {
        String area = subject.unit().areaCode();
        boolean here = by.scope().unitCode() != null || area.startsWith(by.scope().areas());
        return new Whereabouts(subject.unit().code(), subject.site() == null ? null : subject.site().code(),
                subject.machine() == null ? null : subject.machine().code(), here ? area : by.areaCode(),
                subject.place()).at(form.latitude(), form.longitude());
    }
}
