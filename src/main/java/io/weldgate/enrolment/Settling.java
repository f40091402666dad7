package io.weldgate.enrolment;

import io.weldgate.registry.IdentityNumber;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import io.weldgate.registry.Recognising;
import io.weldgate.registry.UnitKind;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds or makes the registers' person for an enrolment; a mobile welder becomes a unit of his own without a licence. */
@Component
class Settling {

    private final People people;
    private final WorkUnits units;
    private final Recognising recognising;
    private final EnrolmentNumbers numbers;
    private final Admission admission;

    Settling(People people, WorkUnits units, Recognising recognising, EnrolmentNumbers numbers, Admission admission) {
        this.people = people;
        this.units = units;
        this.recognising = recognising;
        this.numbers = numbers;
        this.admission = admission;
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
        return new Person(freeNumber(enrolment.calling()), enrolment.name(), enrolment.unitCode())
                .identified(identity.value(), identity.bornOn(), identity.isFemale());
    }

    private String ownUnit(Person person, Enrolment enrolment) {
        return units.save(new WorkUnit(WorkUnit.MOBILE + person.personNo(), "流动焊工 %s（%s）".formatted(person.personNo(),
                enrolment.workPlace()), null, enrolment.areaCode()).sorted(UnitKind.FLEXIBLE, null, null, null)).code();
    }

    private String freeNumber(Calling calling) {
        String number = numbers.person(calling);
        while (people.existsById(number) || admission.isTaken(number)) {
            number = numbers.person(calling);
        }
        return number;
    }
}
