package io.weldgate.web;

import io.weldgate.registry.Areas;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What units and people are called where a list would have their codes. People's names are masked. */
@Component
public class Names {

    private final WorkUnits units;
    private final Areas areas;
    private final People people;
    private final Shown shown;

    Names(WorkUnits units, Areas areas, People people, Shown shown) {
        this.units = units;
        this.areas = areas;
        this.people = people;
        this.shown = shown;
    }

    /** Of units and areas, by their codes; what is neither is not in it. */
    public Map<String, String> places(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        units.findAllById(codes).forEach(unit -> names.put(unit.code(), unit.name()));
        areas.findAllById(codes).forEach(area -> names.put(area.code(), area.name()));
        return names;
    }

    /** By code or number, with one query for each kind; what is neither is not in it. */
    public Map<String, String> of(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        for (WorkUnit unit : units.findAllById(codes)) {
            names.put(unit.code(), unit.name());
        }
        for (Person person : people.findAllById(codes)) {
            names.put(person.personNo(), shown.masked(person.name()));
        }
        return names;
    }
}
