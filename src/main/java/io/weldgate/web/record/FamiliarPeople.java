package io.weldgate.web.record;

import io.weldgate.decision.Fact;
import io.weldgate.decision.FactFields;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnits;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names behind person numbers, as far as the reader may see the people. */
@Component
class FamiliarPeople {

    private final People people;
    private final WorkUnits units;

    FamiliarPeople(People people, WorkUnits units) {
        this.people = people;
        this.units = units;
    }

    /** By person number. */
    @Transactional(readOnly = true)
    public Map<String, String> in(List<Fact> facts, Scope scope) {
        Set<String> words = new TreeSet<>();
        facts.forEach(fact -> FactFields.of(fact).forEach(field -> collect(FactFields.value(fact, field), words)));
        return people.findAllById(words).stream().filter(person -> mayBeSeen(person, scope))
                .collect(Collectors.toMap(Person::personNo, Person::name));
    }

    private static void collect(Object value, Set<String> words) {
        if (value instanceof String word) {
            words.add(word);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, words));
        }
    }

    private boolean mayBeSeen(Person person, Scope scope) {
        return person.unitCode() != null && units.findById(person.unitCode())
                .filter(unit -> scope.covers(unit.code(), unit.areaCode())).isPresent();
    }
}
