package io.weldgate.privacy;

import io.weldgate.audit.Actor;
import io.weldgate.audit.AuditEntry;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.certificate.Citing;
import io.weldgate.decision.FindingText;
import io.weldgate.evidence.StoredFile;
import io.weldgate.permit.Permit;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Position;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands somebody all that is kept about him (PIPL 45), in full, and writes down that it was handed out. */
@Component
public class Disclosing {

    private final People people;
    private final Citing certificates;
    private final OwnRecords records;
    private final Consenting consenting;
    private final List<KeptElsewhere> elsewhere;
    private final PrivacySettings settings;
    private final Trail trail;
    private final FindingText wording;
    private final Clock clock;

    Disclosing(People people, Citing certificates, OwnRecords records, Consenting consenting,
            List<KeptElsewhere> elsewhere, PrivacySettings settings, Trail trail, FindingText wording, Clock clock) {
        this.people = people;
        this.certificates = certificates;
        this.records = records;
        this.consenting = consenting;
        this.elsewhere = elsewhere;
        this.settings = settings;
        this.trail = trail;
        this.wording = wording;
        this.clock = clock;
    }

    /** @param personNo of the one who asks; null if he is nobody registered */
    @Transactional
    public OwnData of(String personNo, Actor who, Locale locale) {
        Optional<Person> person = Optional.ofNullable(personNo).flatMap(people::findById);
        OwnData data = new OwnData(clock.instant(), who.account(), person.map(Disclosing::registered).orElse(null),
                personNo == null ? List.of() : certificates.of(personNo),
                records.bans(personNo).stream().map(it -> new OwnData.Barred(it.basis(), it.startsOn(), it.endsOn()))
                        .toList(), records.pairings(personNo),
                records.permits(personNo, who.account()).stream().map(it -> named(it, personNo)).toList(),
                records.files(who.account()).stream().map(Disclosing::sent).toList(),
                consenting.of(who).stream().map(it -> new OwnData.Agreed(it.purpose(), it.textVersion(), it.givenAt(),
                        it.withdrawnAt(), it.declined())).toList(),
                records.acts(who.account(), Limit.of(settings.acts())).stream().map(it -> act(it, locale)).toList(),
                more(who.account(), locale));
        trail.changed(Entry.of(personNo == null ? who.account() : personNo, "data.handed_out", who));
        return data;
    }

    private Map<String, Object> more(String account, Locale locale) {
        Map<String, Object> more = new TreeMap<>();
        elsewhere.forEach(it -> more.putAll(it.of(account, locale)));
        return more;
    }

    private static OwnData.Registered registered(Person person) {
        return new OwnData.Registered(person.personNo(), person.name(), person.idNumber(), person.phone(),
                person.unitCode(), person.bornOn(), person.female(), person.watchTrained());
    }

    private static OwnData.Named named(Permit permit, String personNo) {
        String as = permit.welders().contains(personNo) ? "WELDER" : permit.watch().equals(personNo) ? "WATCH"
                : personNo != null && personNo.equals(permit.work().supervisor()) ? "SUPERVISOR" : "APPLICANT";
        return new OwnData.Named(permit.permitNo(), as, permit.status().name(), permit.work().windowFrom(),
                permit.work().windowUntil(), permit.work().workPlace());
    }

    private static OwnData.Sent sent(StoredFile file) {
        Optional<Position> place = Optional.ofNullable(file.place());
        return new OwnData.Sent(file.fileId(), file.name(), file.kind().name(), file.uploadedAt(),
                place.map(Position::latitude).orElse(null), place.map(Position::longitude).orElse(null));
    }

    private OwnData.Act act(AuditEntry entry, Locale locale) {
        return new OwnData.Act(entry.at(), entry.subject(), entry.step(), entry.latitude(), entry.longitude(),
                wording.told(entry.text(), locale));
    }
}
