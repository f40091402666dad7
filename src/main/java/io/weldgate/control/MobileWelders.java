package io.weldgate.control;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.Filled;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import io.weldgate.registry.Pairing;
import io.weldgate.registry.Pairings;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 流动焊工: mobile welders, the machines they are paired with, and where they say that they work (S1-18). */
@Component
@Transactional
public class MobileWelders {

    private final People people;
    private final WorkUnits units;
    private final Areas areas;
    private final Pairings pairings;
    private final FormReading reading;
    private final Trail trail;

    MobileWelders(People people, WorkUnits units, Areas areas, Pairings pairings, FormReading reading, Trail trail) {
        this.people = people;
        this.units = units;
        this.areas = areas;
        this.pairings = pairings;
        this.reading = reading;
        this.trail = trail;
    }

    /**
     * @param unit       by which name he is registered, with the place that he gave then
     * @param workPlaces as declared, for the machines or before there were any; none where none was
     */
    public record Row(String personNo, String name, String unitCode, String unit, String areaCode, String area,
            List<String> machines, List<String> workPlaces) {}

    /** Those of the scope, township by township. */
    @Transactional(readOnly = true)
    public Page<Row> list(Scope scope, Pageable page) {
        Page<Person> found = people.findMobile(scope, WorkUnit.MOBILE, page);
        Map<String, WorkUnit> own = units.findAllById(found.map(Person::unitCode).toSet()).stream()
                .collect(Collectors.toMap(WorkUnit::code, it -> it));
        Map<String, String> named = areas.findAllById(own.values().stream().map(WorkUnit::areaCode).distinct().toList())
                .stream().collect(Collectors.toMap(Area::code, Area::name));
        List<Pairing> paired = found.isEmpty() ? List.of() : pairings.findOf(found.map(Person::personNo).toList());
        return found.map(it -> row(it, own.get(it.unitCode()), named, paired.stream()
                .filter(pairing -> pairing.people().contains(it.personNo())).toList()));
    }

    /** Tells where he works, with whatever machines he is paired with. @return what is wrong; empty if all is well */
    public List<FieldError> declare(String personNo, Filled filled, Actor by, Locale locale) {
        Read<PlaceForm> read = filled.read(reading, PlaceForm.class, by, locale);
        if (read instanceof Read.Invalid<PlaceForm> invalid) {
            return invalid.errors();
        }
        String place = ((Read.Valid<PlaceForm>) read).form().workPlace();
        WorkUnit own = units.findById(WorkUnit.MOBILE + personNo).orElseThrow();
        if (!place.equals(own.workPlace())) {
            trail.changed(Entry.of(own.code(), "pairing.placed", by).saying(place));
            own.at(place);
        }
        pairings.findOf(List.of(personNo)).stream().filter(it -> !place.equals(it.workPlace())).forEach(it -> {
            trail.changed(Entry.of(it.machineCode(), "pairing.placed", by).saying(place));
            it.at(place);
        });
        return List.of();
    }

    private static Row row(Person person, WorkUnit own, Map<String, String> named, List<Pairing> paired) {
        String area = own.areaCode();
        List<String> places = paired.stream().map(Pairing::workPlace).filter(Objects::nonNull).distinct().toList();
        return new Row(person.personNo(), person.name(), own.code(), own.name(), area, named.getOrDefault(area, area),
                paired.stream().map(Pairing::machineCode).toList(),
                places.isEmpty() ? Stream.ofNullable(own.workPlace()).toList() : places);
    }
}
