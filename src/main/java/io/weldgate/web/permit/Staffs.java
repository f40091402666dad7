package io.weldgate.web.permit;

import io.weldgate.certificate.Certificates;
import io.weldgate.contracting.Engagements;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.web.Names;
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
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people and contractors whom a form of a unit may name: its own people, and those of others whom it has on file. */
@Component
class Staffs {

    private final People people;
    private final Engagements engagements;
    private final Certificates certificates;
    private final Names names;
    private final Clock clock;

    Staffs(People people, Engagements engagements, Certificates certificates, Names names, Clock clock) {
        this.people = people;
        this.engagements = engagements;
        this.certificates = certificates;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Staff of(String unitCode) {
        LocalDate today = LocalDate.now(clock);
        List<Person> all = new ArrayList<>(people.findPresent(unitCode, today, Limit.unlimited()));
        all.addAll(engagements.strangers(unitCode));
        Set<String> certified = certified(all, today);
        List<String> contractors = engagements.contractors(unitCode);
        Map<String, String> called = names.of(contractors);
        return new Staff(all.stream().map(person -> choice(person, false)).toList(),
                all.stream().map(person -> choice(person, !certified.contains(person.personNo()))).toList(),
                all.stream().filter(Person::watchTrained).map(person -> choice(person, false)).toList(),
                contractors.stream().map(code -> new Choice(code, called.getOrDefault(code, code) + " (" + code + ")"))
                        .toList());
    }

    /** One query for each of their units, of which there are few. */
    private Set<String> certified(List<Person> all, LocalDate today) {
        return all.stream().map(Person::unitCode).filter(Objects::nonNull).distinct()
                .flatMap(unit -> certificates.findWelders(unit, today, Limit.unlimited()).stream())
                .collect(Collectors.toSet());
    }

    private static Choice choice(Person person, boolean apart) {
        return new Choice(person.personNo(), person.name() + " (" + person.personNo() + ")", apart);
    }
}
