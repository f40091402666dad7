package io.weldgate.web.permit;

import io.weldgate.certificate.Certificates;
import io.weldgate.certificate.Held;
import io.weldgate.contracting.Engagements;
import io.weldgate.registry.Ban;
import io.weldgate.registry.Bans;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.web.Names;
import io.weldgate.web.Shown;
import io.weldgate.web.form.FormDrawing.Staff;
import io.weldgate.web.form.FormField.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people and contractors whom a form of a unit may name: its own people, and those of others whom it has on file.
 */
@Component
class Staffs {

    private final People people;
    private final Engagements engagements;
    private final Certificates certificates;
    private final Bans bans;
    private final Names names;
    private final Shown shown;
    private final Clock clock;

    Staffs(People people, Engagements engagements, Certificates certificates, Bans bans, Names names, Shown shown,
            Clock clock) {
        this.people = people;
        this.engagements = engagements;
        this.certificates = certificates;
        this.bans = bans;
        this.names = names;
        this.shown = shown;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Staff of(String unitCode) {
        LocalDate today = LocalDate.now(clock);
        List<Person> all = new ArrayList<>(people.findPresent(unitCode, today, Limit.unlimited()));
        all.addAll(engagements.strangers(unitCode));
        Set<String> belonging = all.stream().map(Person::unitCode).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, String> held = certificates.findHeld(belonging, today).stream()
                .collect(Collectors.toMap(Held::holder, it -> shown.named("fact.CertificateFamily", it.family().name()),
                (one, other) -> one + "、" + other));
        Set<String> banned = banned(all, belonging, today);
        List<String> contractors = engagements.contractors(unitCode);
        Map<String, String> called = names.of(contractors);
        return new Staff(all.stream().map(Staffs::choice).toList(),
                all.stream().map(person -> welder(person, held.get(person.personNo()),
                        banned.contains(person.personNo()) || banned.contains(person.unitCode()))).toList(),
                all.stream().filter(Person::watchTrained).map(Staffs::choice).toList(),
                contractors.stream().map(code -> new Choice(code, called.getOrDefault(code, code) + " (" + code + ")"))
                        .toList());
    }

    /** People and units on the blacklist. */
    private Set<String> banned(List<Person> all, Set<String> belonging, LocalDate today) {
        return bans.findBySubjectIn(Stream.concat(all.stream().map(Person::personNo), belonging.stream()).toList())
                .stream().filter(ban -> ban.isInForceOn(today)).map(Ban::subject).collect(Collectors.toSet());
    }

    private static Choice choice(Person person) {
        return new Choice(person.personNo(), person.name() + " (" + person.personNo() + ")");
    }

    /** @param held of which family his certificates are; null if none stands */
    private Choice welder(Person person, String held, boolean banned) {
        String told = Stream.of(choice(person).title(), held, banned ? shown.named("staff", "banned") : null)
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return new Choice(person.personNo(), told, banned || held == null);
    }
}
