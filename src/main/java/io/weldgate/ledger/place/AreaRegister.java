package io.weldgate.ledger.place;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 行政区划: the tree of areas, each below the one whose code its own begins with. */
@Component
@Order(1)
class AreaRegister extends Register<AreaForm, Area> {

    private static final int COUNTY = 6;
    private static final int LEVEL = 3;
    private static final Shape SHAPE = new Shape("Area e", "e.code", null, "e.code", List.of("e.code"), "name",
            Shape.filters("code", Filter.area("e.code")));

    private final Areas areas;

    AreaRegister(Areas areas) {
        super("areas", new Kind<>(AreaForm.class, AreaForm::code, Area.class, Area::code), SHAPE, Keepers.OF_AREAS,
                "code", "name", "startsOn", "endsOn");
        this.areas = areas;
    }

    @Override
    public AreaForm told(Area area) {
        return new AreaForm(area.code(), area.name(), area.startsOn(), area.endsOn());
    }

    @Override
    public Area made(AreaForm form) {
        Area area = new Area(form.code(), form.name());
        change(area, form);
        return area;
    }

    @Override
    public void change(Area area, AreaForm form) {
        area.called(form.name(), form.startsOn(), form.endsOn());
    }

    @Override
    public void check(List<Line<AreaForm, Area>> lines, Keeper keeper, Complaints complaints) {
        Set<String> there = Stream.concat(lines.stream().map(line -> line.form().code()),
                areas.findAllById(lines.stream().map(line -> above(line.form().code())).collect(Collectors.toSet()))
                        .stream().map(Area::code)).collect(Collectors.toSet());
        for (Line<AreaForm, Area> line : lines) {
            String code = line.form().code();
            if (!keeper.covers(null, code)) {
                complaints.about(line, "code", "NO_SUCH_AREA");
            } else if (code.length() > COUNTY && !there.contains(above(code))) {
                complaints.about(line, "code", "AREA_ABOVE_MISSING", above(code));
            }
            complaints.unlessInOrder(line, line.form().startsOn(), line.form().endsOn());
        }
    }

    private static String above(String code) {
        return code.substring(0, Math.max(COUNTY, code.length() - LEVEL));
    }
}
