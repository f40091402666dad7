package io.weldgate.privacy;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Saying;
import io.weldgate.audit.Trail;
import io.weldgate.certificate.Citing;
import io.weldgate.permit.KeepingPermits;
import io.weldgate.permit.Permit;
import io.weldgate.privacy.Erasure.Item;
import io.weldgate.privacy.Erasure.Kept;
import io.weldgate.privacy.Erasure.Reason;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases, at someone's own request, what no law demands to be kept (PIPL 47), and says what stays and why. */
@Component
public class Erasing {

    private final People people;
    private final WorkUnits units;
    private final Citing certificates;
    private final OwnRecords records;
    private final Consenting consenting;
    private final List<KeptElsewhere> elsewhere;
    private final PrivacySettings settings;
    private final KeepingPermits keeping;
    private final Trail trail;
    private final Clock clock;

    Erasing(People people, WorkUnits units, Citing certificates, OwnRecords records, Consenting consenting,
            List<KeptElsewhere> elsewhere, PrivacySettings settings, KeepingPermits keeping, Trail trail,
            Clock clock) {
        this.people = people;
        this.units = units;
        this.certificates = certificates;
        this.records = records;
        this.consenting = consenting;
        this.elsewhere = elsewhere;
        this.settings = settings;
        this.keeping = keeping;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param personNo of the one who asks; null if he is nobody registered */
    @Transactional
    public Erasure erase(String personNo, Actor who) {
        List<Item> erased = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            if (consenting.withdraw(purpose, who) && !erased.contains(Item.CONSENTS)) {
                erased.add(Item.CONSENTS);
            }
        }
        List<Permit> permits = records.permits(personNo, who.account());
        Optional.ofNullable(personNo).flatMap(people::findById).ifPresent(it -> erase(it, permits, erased, kept));
        lastDay(permits, keeping.kept()).ifPresent(until -> kept.add(new Kept(Item.PERMITS, Reason.PERMITS_KEPT,
                until, settings.permitsBasis())));
        if (!records.files(who.account()).isEmpty()) {
            kept.add(new Kept(Item.FILES, Reason.FILES_PROVE, null, settings.permitsBasis()));
        }
        elsewhere.stream().map(it -> it.erase(who.account())).forEach(it -> {
            erased.addAll(it.erased());
            kept.addAll(it.kept());
        });
        kept.add(new Kept(Item.TRAIL, Reason.TRAIL_KEPT, today().plus(trail.kept()), settings.trailBasis()));
        trail.changed(Entry.of(personNo == null ? who.account() : personNo, "data.erased", who)
                .saying(told(erased)));
        return new Erasure(erased, kept);
    }

    /** In the words of whoever reads it. */
    private static String told(List<Item> erased) {
        return erased.isEmpty() ? Saying.of("privacy.nothing").written() : erased.stream()
                .map(it -> Saying.of("privacy.item." + it).written()).collect(Collectors.joining(" · "));
    }

    private void erase(Person person, List<Permit> permits, List<Item> erased, List<Kept> kept) {
        if (permits.stream().anyMatch(it -> it.status().isOpen())) {
            kept.add(new Kept(Item.PHONE, Reason.WORK_OPEN, null, ""));
        } else if (person.phone() != null) {
            person.reachable(null);
            ownUnit(person).ifPresent(it -> it.led(it.headName(), null, it.headIdNumber()));
            erased.add(Item.PHONE);
        }
        Optional<LocalDate> until = lastDay(permits, settings.permits()).filter(day -> !day.isBefore(today()));
        if (!certificates.of(person.personNo()).isEmpty()) {
            kept.add(new Kept(Item.CERTIFICATES, Reason.CERTIFICATE_ON_FILE, null, ""));
            kept.add(new Kept(Item.IDENTITY_NUMBER, Reason.CERTIFICATE_ON_FILE, null, ""));
        } else if (until.isPresent()) {
            kept.add(new Kept(Item.IDENTITY_NUMBER, Reason.PERMITS_KEPT, until.get(), settings.permitsBasis()));
        } else if (person.idNumber() != null) {
            person.identified(null, person.bornOn(), person.female());
            ownUnit(person).ifPresent(it -> it.led(it.headName(), it.headPhone(), null));
            erased.add(Item.IDENTITY_NUMBER);
        }
    }

    /** A mobile welder's, which he heads himself. */
    private Optional<WorkUnit> ownUnit(Person person) {
        return units.findById(WorkUnit.MOBILE + person.personNo());
    }

    /** That of the latest of them, kept for so long. */
    private Optional<LocalDate> lastDay(List<Permit> permits, Period kept) {
        return permits.stream().map(it -> it.work().windowUntil()).max(java.util.Comparator.naturalOrder())
                .map(end -> LocalDate.ofInstant(end, clock.getZone()).plus(kept));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
