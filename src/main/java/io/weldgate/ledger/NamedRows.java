package io.weldgate.ledger;

import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import io.weldgate.registry.Finite;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The areas and units that rows name, asked for once for many rows. */
@Component
public class NamedRows {

    private final Areas areas;
    private final WorkUnits units;
    private final Clock clock;

    NamedRows(Areas areas, WorkUnits units, Clock clock) {
        this.areas = areas;
        this.units = units;
        this.clock = clock;
    }

    /** Complains of areas that are not there or not the keeper's, and of new rows in areas that are not in force. */
    public <F extends Record, E> void areas(List<Line<F, E>> lines, Function<F, String> area, Function<E, F> told,
            Keeper keeper, Function<F, String> unit, Complaints complaints) {
        Collection<String> named = named(lines, area);
        Map<String, Area> there = areas.findAllById(Stream.concat(named.stream(), named.stream().map(Area::above)
                .flatMap(List::stream)).distinct().toList()).stream()
                .collect(Collectors.toMap(Area::code, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        for (Line<F, E> line : lines) {
            String code = area.apply(line.form());
            if (!there.containsKey(code) || !keeper.covers(unit.apply(line.form()), code)) {
                complaints.about(line, "areaCode", "NO_SUCH_AREA");
            } else if (!isInForce(code, there, today) && isChosen(line, area, told)) {
                complaints.about(line, "areaCode", "OVER");
            }
        }
    }

    /** Itself, and all that it lies in: what has ended has ended with everything below. */
    private static boolean isInForce(String code, Map<String, Area> there, LocalDate today) {
        return there.get(code).isInForce(today) && Area.above(code).stream().map(there::get).filter(Objects::nonNull)
                .noneMatch(above -> above.isOver(today));
    }

    /** Complains of units that are not there or not the keeper's, and of new rows of units that have ended. */
    public <F extends Record, E> void units(List<Line<F, E>> lines, Function<F, String> unit, Function<E, F> told,
            Keeper keeper, Complaints complaints) {
        Map<String, WorkUnit> there = units.findAllById(named(lines, unit)).stream()
                .filter(it -> keeper.covers(it.code(), it.areaCode()))
                .collect(Collectors.toMap(WorkUnit::code, Function.identity()));
        for (Line<F, E> line : lines) {
            WorkUnit named = there.get(unit.apply(line.form()));
            if (named == null) {
                complaints.about(line, "unitCode", "NOT_WITHIN_REACH");
            } else if (choosesEnded(line, named, unit, told)) {
                complaints.about(line, "unitCode", "OVER");
            }
        }
    }

    /** Whether the row names for the first time what has ended: it stays where it is named, and is no choice. */
    public <F extends Record, E> boolean choosesEnded(Line<F, E> line, Finite named, Function<F, String> field,
            Function<E, F> told) {
        return named.isOver(LocalDate.now(clock)) && isChosen(line, field, told);
    }

    private static <F extends Record, E> boolean isChosen(Line<F, E> line, Function<F, String> field,
            Function<E, F> told) {
        return line.before() == null
                || !Objects.equals(field.apply(line.form()), field.apply(told.apply(line.before())));
    }

    public static <F extends Record> Collection<String> named(List<? extends Line<F, ?>> lines,
            Function<F, String> field) {
        Set<String> named = new HashSet<>();
        lines.forEach(line -> named.add(field.apply(line.form())));
        named.remove(null);
        return named;
    }
}
