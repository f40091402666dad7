package io.weldgate.ledger.unit;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 演练与警示教育: what a unit has held, at least once in half a year each. */
@Component
@Order(12)
class DrillRegister extends Register<DrillForm, UnitDrill> {

    private static final Shape SHAPE = new Shape("UnitDrill e join WorkUnit u on u.code = e.said.unitCode",
            "e.drillNo", "e.said.unitCode", "u.areaCode", List.of("e.drillNo"), "topic",
            Shape.filters("unitCode", Filter.of("e.said.unitCode", String.class),
                    "kind", Filter.of("e.said.kind", DrillKind.class), "areaCode", Filter.area("u.areaCode")));

    private final NamedRows named;
    private final Clock clock;

    DrillRegister(NamedRows named, Clock clock) {
        super("drills", new Kind<>(DrillForm.class, DrillForm::drillNo, UnitDrill.class, UnitDrill::drillNo), SHAPE,
                Keepers.WITHIN_UNITS, "drillNo", "heldOn", "kind", "topic", "participants", "leader", "unitCode");
        this.named = named;
        this.clock = clock;
    }

    @Override
    public DrillForm told(UnitDrill drill) {
        return drill.said();
    }

    @Override
    public UnitDrill made(DrillForm form) {
        return new UnitDrill(form);
    }

    @Override
    public void change(UnitDrill drill, DrillForm form) {
        drill.say(form);
    }

    @Override
    public void check(List<Line<DrillForm, UnitDrill>> lines, Keeper keeper, Complaints complaints) {
        named.units(lines, DrillForm::unitCode, this::told, keeper, complaints);
        lines.stream().filter(line -> line.form().heldOn().isAfter(LocalDate.now(clock)))
                .forEach(line -> complaints.about(line, "heldOn", "NOT_YET"));
    }
}
