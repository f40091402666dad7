package io.weldgate.web;

import io.weldgate.contracting.Engagements;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.web.FormDrawing.Staff;
import io.weldgate.web.FormField.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people whom a form of a unit may name: its own, and those of others whom it has on file. */
@Component
class Staffs {

    private final People people;
    private final Engagements engagements;
    private final Clock clock;

    Staffs(People people, Engagements engagements, Clock clock) {
        this.people = people;
        this.engagements = engagements;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Staff of(String unitCode) {
        List<Person> all = new ArrayList<>(people.findPresent(unitCode, LocalDate.now(clock), Limit.unlimited()));
        all.addAll(engagements.strangers(unitCode));
        return new Staff(choices(all, person -> true), choices(all, Person::watchTrained));
    }

    private static List<Choice> choices(List<Person> people, Predicate<Person> which) {
        return people.stream().filter(which)
                .map(person -> new Choice(person.personNo(), person.name() + " (" + person.personNo() + ")")).toList();
    }
}
