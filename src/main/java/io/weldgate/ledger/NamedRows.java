package io.weldgate.ledger;

import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The areas and units that rows name, asked for once for many rows. */
@Component
class NamedRows {

    private final Areas areas;
    private final WorkUnits units;

    NamedRows(Areas areas, WorkUnits units) {
        this.areas = areas;
        this.units = units;
    }

    /** Complains of areas that are not there or not the keeper's. */
    <F extends Record> void areas(List<? extends Line<F, ?>> lines, Function<F, String> area, Keeper keeper,
            Function<F, String> unit, Complaints complaints) {
        Set<String> there = areas.findAllById(named(lines, area)).stream().map(Area::code).collect(Collectors.toSet());
        for (Line<F, ?> line : lines) {
            String code = area.apply(line.form());
            if (!there.contains(code) || !keeper.covers(unit.apply(line.form()), code)) {
                complaints.about(line, "areaCode", "NO_SUCH_AREA");
            }
        }
    }

    /** Complains of units that are not there or not the keeper's. @return those that are, by their codes */
    <F extends Record> Map<String, WorkUnit> units(List<? extends Line<F, ?>> lines, Function<F, String> unit,
            Keeper keeper, Complaints complaints) {
        Map<String, WorkUnit> there = units.findAllById(named(lines, unit)).stream()
                .filter(it -> keeper.covers(it.code(), it.areaCode()))
                .collect(Collectors.toMap(WorkUnit::code, Function.identity()));
        for (Line<F, ?> line : lines) {
            if (!there.containsKey(unit.apply(line.form()))) {
                complaints.about(line, "unitCode", "NOT_WITHIN_REACH");
            }
        }
        return there;
    }

    static <F extends Record> Collection<String> named(List<? extends Line<F, ?>> lines, Function<F, String> field) {
        Set<String> named = new HashSet<>();
        lines.forEach(line -> named.add(field.apply(line.form())));
        named.remove(null);
        return named;
    }
}
