package io.weldgate.ledger.unit;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import io.weldgate.registry.People;
import io.weldgate.registry.Person;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 安全责任: who of a unit answers for what, from its head down to the worker. */
@Component
@Order(11)
class DutyRegister extends Register<DutyForm, UnitDuty> {

    private static final Shape SHAPE = new Shape("UnitDuty e join WorkUnit u on u.code = e.said.unitCode", "e.dutyNo",
            "e.said.unitCode", "u.areaCode", List.of("e.dutyNo", "e.said.personNo"), "post",
            Shape.filters("unitCode", Filter.of("e.said.unitCode", String.class),
                    "level", Filter.of("e.said.level", DutyLevel.class), "areaCode", Filter.area("u.areaCode")));

    private final NamedRows named;
    private final People people;

    DutyRegister(NamedRows named, People people) {
        super("duties", new Kind<>(DutyForm.class, DutyForm::dutyNo, UnitDuty.class, UnitDuty::dutyNo), SHAPE,
                Keepers.WITHIN_UNITS, "dutyNo", "level", "post", "personNo", "unitCode", "endsOn");
        this.named = named;
        this.people = people;
    }

    @Override
    public DutyForm told(UnitDuty duty) {
        return duty.said();
    }

    @Override
    public UnitDuty made(DutyForm form) {
        return new UnitDuty(form);
    }

    @Override
    public void change(UnitDuty duty, DutyForm form) {
        duty.say(form);
    }

    @Override
    public void check(List<Line<DutyForm, UnitDuty>> lines, Keeper keeper, Complaints complaints) {
        named.units(lines, DutyForm::unitCode, this::told, keeper, complaints);
        Map<String, Person> there = people.findAllById(NamedRows.named(lines, DutyForm::personNo)).stream()
                .collect(Collectors.toMap(Person::personNo, Function.identity()));
        for (Line<DutyForm, UnitDuty> line : lines) {
            String number = line.form().personNo();
            Person person = there.get(number);
            if (number != null && (person == null || !line.form().unitCode().equals(person.unitCode()))) {
                complaints.about(line, "personNo", "NO_SUCH_PERSON");
            } else if (person != null && named.choosesEnded(line, person, DutyForm::personNo, this::told)) {
                complaints.about(line, "personNo", "OVER");
            }
        }
    }
}
