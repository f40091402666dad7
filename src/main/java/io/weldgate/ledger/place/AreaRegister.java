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
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 行政区划: the tree of areas, each below the one whose code its own begins with. */
@Component
@Order(1)
class AreaRegister extends Register<AreaForm, Area> {

    private static final int COUNTY = 6;
    private static final Shape SHAPE = new Shape("Area e", "e.code", null, "e.code", List.of("e.code"), "name",
            Shape.filters("code", Filter.area("e.code")));

    private final Areas areas;
    private final Lying lying;
    private final Clock clock;

    AreaRegister(Areas areas, Lying lying, Clock clock) {
        super("areas", new Kind<>(AreaForm.class, AreaForm::code, Area.class, Area::code), SHAPE, Keepers.OF_AREAS,
                "code", "name", "startsOn", "endsOn");
        this.areas = areas;
        this.lying = lying;
        this.clock = clock;
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
        Map<String, LocalDate> ends = new HashMap<>();
        areas.findAllById(lines.stream().flatMap(line -> Area.above(line.form().code()).stream()).distinct().toList())
                .forEach(it -> ends.put(it.code(), it.endsOn()));
        lines.forEach(line -> ends.put(line.form().code(), line.form().endsOn()));
        for (Line<AreaForm, Area> line : lines) {
            String code = line.form().code();
            if (!keeper.covers(null, code)) {
                complaints.about(line, "code", "NO_SUCH_AREA");
            } else if (code.length() > COUNTY && !ends.containsKey(Area.above(code).get(0))) {
                complaints.about(line, "code", "AREA_ABOVE_MISSING", Area.above(code).get(0));
            }
            complaints.unlessInOrder(line, line.form().startsOn(), line.form().endsOn());
            end(line, ends, complaints);
        }
    }

    /** It goes on no longer than what it lies in, and no shorter than what lies in it. */
    private void end(Line<AreaForm, Area> line, Map<String, LocalDate> ends, Complaints complaints) {
        LocalDate last = line.form().endsOn();
        LocalDate before = line.before() == null ? null : line.before().endsOn();
        if (line.before() == null || !Objects.equals(before, last)) {
            Area.above(line.form().code()).stream().filter(above -> isOver(ends.get(above), last)).findFirst()
                    .ifPresent(above -> complaints.about(line, line.before() == null ? "code" : "endsOn",
                            "AREA_ABOVE_OVER", above, ends.get(above).toString()));
        }
        if (line.before() != null && last != null && (before == null || last.isBefore(before))) {
            List<Long> left = lying.after(line.before(), last, ends.entrySet().stream().filter(it ->
                    it.getValue() != null && !it.getValue().isAfter(last)).map(Map.Entry::getKey)
                    .collect(Collectors.toSet()));
            if (Lying.isAny(left)) {
                complaints.about(line, "endsOn", "AREA_IN_USE", left.toArray());
            }
        }
    }

    private boolean isOver(LocalDate above, LocalDate last) {
        return above != null && above.isBefore(LocalDate.now(clock)) && (last == null || last.isAfter(above));
    }
}
