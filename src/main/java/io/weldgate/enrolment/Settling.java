package io.weldgate.enrolment;

import io.weldgate.registry.IdentityNumber;
import io.weldgate.registry.Naming;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Recognising;
import io.weldgate.registry.UnitKind;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds or makes the registers' person for an enrolment; a mobile welder becomes a unit of his own without a licence.
 */
@Component
class Settling {

    private final People people;
    private final WorkUnits units;
    private final Recognising recognising;
    private final EnrolmentNumbers numbers;
    private final Admission admission;
    private final Naming naming;

    Settling(People people, WorkUnits units, Recognising recognising, EnrolmentNumbers numbers, Admission admission,
            Naming naming) {
        this.people = people;
        this.units = units;
        this.recognising = recognising;
        this.numbers = numbers;
        this.admission = admission;
        this.naming = naming;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Person person(Enrolment enrolment) {
        Person person = recognising.find(enrolment.idMac()).orElseGet(() -> fresh(enrolment));
        if (person.unitCode() == null) {
            person.joins(Optional.ofNullable(enrolment.unitCode()).orElseGet(() -> ownUnit(person, enrolment)));
        }
        return person.reachable(enrolment.phone());
    }

    private Person fresh(Enrolment enrolment) {
        var identity = new IdentityNumber(enrolment.idNumber());
        var person = new Person(freeNumber(enrolment.calling()), enrolment.name(), enrolment.unitCode())
                .identified(identity.value(), identity.bornOn(), identity.isFemale());
        naming.enter(Person.class, Map.of(person.personNo(), person.name()));
        return person;
    }

    private String ownUnit(Person person, Enrolment enrolment) {
        String code = WorkUnit.MOBILE + person.personNo();
        String name = "流动焊工 %s（%s）".formatted(person.personNo(), enrolment.workPlace());
        units.save(new WorkUnit(code, name, null, enrolment.areaCode()).sorted(UnitKind.FLEXIBLE, null, null, null)
                .led(person.name(), enrolment.phone(), person.idNumber()).at(enrolment.workPlace()));
        naming.enter(WorkUnit.class, Map.of(code, name));
        return code;
    }

    private String freeNumber(Calling calling) {
        String number = numbers.person(calling);
        while (people.existsById(number) || admission.isTaken(number)) {
            number = numbers.person(calling);
        }
        return number;
    }
}
