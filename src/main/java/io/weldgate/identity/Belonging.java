package io.weldgate.identity;

import io.weldgate.registry.Areas;
import io.weldgate.registry.Departments;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what an account is to belong to by its code alone: a unit, a department or an area, none that has ended. */
@Component
class Belonging {

    private final WorkUnits units;
    private final Departments departments;
    private final Areas areas;
    private final Powers powers;
    private final Clock clock;

    Belonging(WorkUnits units, Departments departments, Areas areas, Powers powers, Clock clock) {
        this.powers = powers;
        this.clock = clock;
        this.units = units;
        this.departments = departments;
        this.areas = areas;
    }

    record Place(String unitCode, String departmentCode, String areaCode) {}

    /** @param code null or empty for everything; of what lies beyond his reach nothing is told */
    Optional<Place> of(String code, SignedIn by) {
        Reach within = powers.reach(by);
        if (code == null || code.isBlank()) {
            return within.covers(null, null, "") ? Optional.of(new Place(null, null, "")) : Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return units.findById(code).filter(it -> !it.isOver(today)).map(it -> new Place(it.code(), null, it.areaCode()))
                .or(() -> departments.findById(code).filter(it -> !it.isOver(today))
                        .map(it -> new Place(null, it.code(), it.areaCode())))
                .or(() -> areas.findById(code).filter(it -> it.isInForce(today))
                        .map(it -> new Place(null, null, it.code())))
                .filter(place -> within.covers(place.unitCode(), place.departmentCode(), place.areaCode()));
    }
}
