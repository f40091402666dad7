package io.weldgate.web;

import io.weldgate.identity.Identities;
import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.KnownNames;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What units and people are called where a list would have their codes. */
@Component("names")
public class Names {

    private final WorkUnits units;
    private final Areas areas;
    private final Departments departments;
    private final People people;
    private final KnownNames known;
    private final Identities identities;
    private final Shown shown;

    Names(WorkUnits units, Areas areas, Departments departments, People people, KnownNames known,
            Identities identities, Shown shown) {
        this.units = units;
        this.areas = areas;
        this.departments = departments;
        this.people = people;
        this.known = known;
        this.identities = identities;
        this.shown = shown;
    }

    /** Whole names of people, units and places in any words, of what whoever is signed in may see; with one query. */
    public Map<String, String> familiar(Collection<String> words) {
        return identities.maybe().map(who -> known.ofWords(words, who.scope())).orElseGet(Map::of);
    }

    /** Of units and areas, by their codes; what is neither is not in it. */
    public Map<String, String> places(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        units.findAllById(codes).forEach(unit -> names.put(unit.code(), unit.name()));
        areas.findAllById(codes).forEach(area -> names.put(area.code(), area.name()));
        return names;
    }

    /** What an account's unit is called, or else its department, or its area. */
    public String belonging(String unitCode, String departmentCode, String areaCode) {
        Optional<String> name = unitCode != null ? units.findById(unitCode).map(WorkUnit::name)
                : departmentCode != null ? departments.findById(departmentCode).map(Department::name)
                : areas.findById(areaCode).map(Area::name);
        return name.orElse("–");
    }

    /** By code or number, people's masked, with one query for each kind; what is neither is not in it. */
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
