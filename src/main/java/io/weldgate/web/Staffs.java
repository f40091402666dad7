package io.weldgate.web;

import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.web.FormDrawing.Staff;
import io.weldgate.web.FormField.Choice;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a unit whom a form may name. */
@Component
class Staffs {

    private final People people;

    Staffs(People people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Staff of(String unitCode) {
        List<Person> all = people.findByUnitCodeOrderByPersonNo(unitCode);
        return new Staff(choices(all, person -> true), choices(all, Person::watchTrained));
    }

    private static List<Choice> choices(List<Person> people, Predicate<Person> which) {
        return people.stream().filter(which)
                .map(person -> new Choice(person.personNo(), person.name() + " (" + person.personNo() + ")")).toList();
    }
}
