package io.weldgate.ledger.place;

import io.weldgate.registry.Area;
import io.weldgate.registry.Areas;
import io.weldgate.registry.ConstructionSites;
import io.weldgate.registry.Departments;
import io.weldgate.registry.Holders;
import io.weldgate.registry.WorkUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What lies in an area, and so keeps it from ending; sites and permits lie there by their units. */
@Component
class Lying {

    private final Areas areas;
    private final WorkUnits units;
    private final ConstructionSites constructions;
    private final Departments departments;
    private final Holders holders;

    Lying(Areas areas, WorkUnits units, ConstructionSites constructions, Departments departments,
            Holders holders) {
        this.areas = areas;
        this.units = units;
        this.constructions = constructions;
        this.departments = departments;
        this.holders = holders;
    }

    /**
     * How many areas below, units, construction sites and departments go on after its last day, and how many
     * accounts are of the area itself.
     *
     * @param ending codes of areas that end along with it
     */
    List<Long> after(Area area, LocalDate last, Set<String> ending) {
        String prefix = area.prefix();
        return List.of(areas.findLasting(prefix, last).stream()
                .filter(code -> !code.equals(area.code()) && !ending.contains(code)).count(),
                units.countLasting(prefix, last), constructions.countLasting(prefix, last),
                departments.countLasting(prefix, last), holders.countOfAreas(prefix));
    }

    static boolean isAny(List<Long> counts) {
        return counts.stream().anyMatch(count -> count > 0);
    }
}
