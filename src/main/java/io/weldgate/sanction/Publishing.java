package io.weldgate.sanction;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.deadline.CaseClock;
import io.weldgate.deadline.Timing;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormText;
import io.weldgate.form.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 公示: penalties wait for publication, an official publishes them in time, and takes back what does not stand. */
@Component
@Transactional
public class Publishing {

    private final Publications publications;
    private final Timing timing;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    Publishing(Publications publications, Timing timing, FormText text, Trail trail, Clock clock) {
        this.publications = publications;
        this.timing = timing;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    /** A penalty was decided; told again, it waits once. */
    public Publication await(Penalty penalty) {
        return await(PublicationKind.PENALTY, penalty);
    }

    void await(BlacklistEntry it) {
        await(PublicationKind.BLACKLIST, new Penalty(it.number(), it.subjectKind(), it.subject(), it.subjectName(),
                it.areaCode(), it.department(), it.caseNo(), it.facts(), it.lifetime() ? "终身" : "至 " + it.endsOn(),
                it.basis(), it.startsOn()));
    }

    /** By hand, of a penalty that was decided where this platform does not reach. */
    public Outcome enter(PenaltyForm form, Sanctioner by, Locale locale) {
        if (form.decidedOn().isAfter(LocalDate.now(clock))) {
            return new Outcome.Invalid(List.of(text.wrong("IN_THE_FUTURE", PenaltyForm.class, "decidedOn", locale)));
        }
        if (publications.findByNumber(form.decisionNo()).isEmpty()) {
            Publication entered = await(form.penalty(by));
            trail.changed(Entry.of("publication:" + entered.number(), "publication.entered", by.actor())
                    .states(null, entered.state()));
        }
        return new Outcome.Done();
    }

    public Outcome publish(String number, Sanctioner by) {
        Optional<Publication> found = publications.lockRow(number).filter(it -> it.isSeenBy(by));
        found.ifPresent(it -> {
            PublicationState before = it.state();
            it.publish(by.actor().account(), clock.instant());
            trail.changed(Entry.of("publication:" + number, "publication.published", by.actor())
                    .states(before, it.state()));
        });
        return found.<Outcome>map(it -> new Outcome.Done()).orElseGet(Outcome.Unknown::new);
    }

    /** What was annulled, lifted or removed is not shown any more. */
    public void withdraw(String number) {
        publications.lockRow(number).ifPresent(Publication::withdraw);
    }

    private Publication await(PublicationKind kind, Penalty of) {
        return publications.findByNumber(of.decisionNo()).orElseGet(() -> {
            Instant decided = of.decidedOn().atStartOfDay(clock.getZone()).toInstant();
            return publications.save(new Publication(kind, of, timing.deadline(CaseClock.PENALTY_PUBLICATION, decided,
                    of.areaCode(), List.of()).dueAt()));
        });
    }
}
