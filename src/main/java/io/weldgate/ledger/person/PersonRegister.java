package io.weldgate.ledger.person;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import io.weldgate.ledger.UnderWay;
import io.weldgate.registry.IdentityNumber;
import io.weldgate.registry.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 人员: welders, fire watches and the others of a unit. */
@Component
@Order(6)
class PersonRegister extends Register<PersonForm, Person> {

    private static final Shape SHAPE = new Shape("Person e left join WorkUnit u on u.code = e.unitCode", "e.personNo",
            "e.unitCode", "u.areaCode", List.of("e.personNo"), "name",
            Shape.filters("unitCode", Filter.of("e.unitCode", String.class),
                    "watchTrained", Filter.of("e.watchTrained", Boolean.class), "areaCode", Filter.area("u.areaCode")));

    private final NamedRows named;
    private final UnderWay underWay;
    private final Clock clock;

    PersonRegister(NamedRows named, UnderWay underWay, Clock clock) {
        super("people", new Kind<>(PersonForm.class, PersonForm::personNo, Person.class, Person::personNo), SHAPE,
                Keepers.WITHIN_UNITS, "personNo", "name", "unitCode", "phone", "watchTrained", "endsOn");
        this.named = named;
        this.underWay = underWay;
        this.clock = clock;
    }

    @Override
    public PersonForm told(Person it) {
        return new PersonForm(it.personNo(), it.name(), it.unitCode(), it.idNumber(), it.phone(), it.watchTrained(),
                it.endsOn());
    }

    @Override
    public Person made(PersonForm form) {
        Person person = new Person(form.personNo(), form.name(), form.unitCode());
        change(person, form);
        return person;
    }

    @Override
    public void change(Person person, PersonForm form) {
        IdentityNumber id = new IdentityNumber(form.idNumber());
        person.called(form.name(), form.unitCode()).identified(id.value(), id.bornOn(), id.isFemale())
                .reachable(form.phone()).watchTrained(form.watchTrained()).until(form.endsOn());
    }

    @Override
    public void check(List<Line<PersonForm, Person>> lines, Keeper keeper, Complaints complaints) {
        named.units(lines, PersonForm::unitCode, this::told, keeper, complaints);
        underWay.check(this, lines, Set.of("unitCode"), underWay::ofPeople, permit ->
                Stream.concat(permit.welders().stream(), Stream.of(permit.watch(), permit.work().supervisor())),
                complaints);
        underWay.check(this, lines.stream().filter(PersonRegister::losesTraining).toList(), Set.of("watchTrained"),
                underWay::ofPeople, permit -> Stream.of(permit.watch()), complaints);
        LocalDate today = LocalDate.now(clock);
        for (Line<PersonForm, Person> line : lines) {
            if (!new IdentityNumber(line.form().idNumber()).isPlausibleOn(today)) {
                complaints.about(line, "idNumber", "ID_NUMBER");
            }
        }
    }

    private static boolean losesTraining(Line<PersonForm, Person> line) {
        return line.before() != null && line.before().watchTrained() && !line.form().watchTrained();
    }
}
