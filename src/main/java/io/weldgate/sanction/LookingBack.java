package io.weldgate.sanction;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.certificate.Certificates;
import io.weldgate.form.FormText;
import io.weldgate.form.Outcome;
import io.weldgate.registry.People;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts certificates that should be revoked on the look-back list, and writes down what their issuers answer. */
@Component
@Transactional
public class LookingBack {

    private final LookBackEntries entries;
    private final Certificates certificates;
    private final People people;
    private final WorkUnits units;
    private final FormText text;
    private final Trail trail;
    private final Clock clock;

    LookingBack(LookBackEntries entries, Certificates certificates, People people, WorkUnits units, FormText text,
            Trail trail, Clock clock) {
        this.entries = entries;
        this.certificates = certificates;
        this.people = people;
        this.units = units;
        this.text = text;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who is barred should not go on holding certificates. */
    void barred(BlacklistEntry entry, Sanctioner by) {
        if (entry.subjectKind() == SubjectKind.PERSON) {
            propose(entry.subject(), entry.areaCode(), entry.basis(), entry.number(), by);
        }
    }

    /** All that somebody holds; what is on the list already waits once. */
    public Outcome propose(LookBackProposalForm form, Sanctioner by, Locale locale) {
        Optional<String> area = people.findById(form.holder()).flatMap(it -> Optional.ofNullable(it.unitCode()))
                .flatMap(units::findById).map(WorkUnit::areaCode).filter(it -> by.scope().covers(null, it));
        if (area.isEmpty() || certificates.findByHolder(form.holder()).isEmpty()) {
            return new Outcome.Invalid(List.of(text.wrong("HOLDS_NOTHING", LookBackProposalForm.class, "holder",
                    locale)));
        }
        propose(form.holder(), area.get(), form.reason(), form.sourceNo(), by);
        return new Outcome.Done();
    }

    public Outcome end(long id, LookBackForm form, Sanctioner by) {
        Optional<LookBackEntry> found = entries.lockRow(id).filter(it -> it.isSeenBy(by));
        found.ifPresent(it -> {
            LookBackState before = it.state();
            it.end(form, clock.instant());
            trail.changed(Entry.of("lookback:" + id, "lookback.answered", by.actor()).states(before, it.state())
                    .saying(form.answer()));
        });
        return found.<Outcome>map(it -> new Outcome.Done()).orElseGet(Outcome.Unknown::new);
    }

    private void propose(String holder, String area, String reason, String sourceNo, Sanctioner by) {
        certificates.findByHolder(holder).stream().map(HeldCertificate::of)
                .filter(it -> !entries.existsByCertificateIdAndState(it.certificateId(), LookBackState.PROPOSED))
                .forEach(it -> {
                    LookBackEntry entry = entries.save(new LookBackEntry(it, area, by.department(), reason, sourceNo,
                            clock.instant()));
                    trail.changed(Entry.of("lookback:" + entry.id(), "lookback.proposed", by.actor())
                            .states(null, entry.state()).saying(reason));
                });
    }
}
