package io.weldgate.jurisdiction;

import io.weldgate.registry.Area;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import io.weldgate.registry.Holders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the departments of a county by what they answer for. */
@Component
class Offices {

    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;

    private final Departments departments;
    private final Holders holders;
    private final Clock clock;

    Offices(Departments departments, Holders holders, Clock clock) {
        this.departments = departments;
        this.holders = holders;
        this.clock = clock;
    }

    /** Those that last: a case of yesterday goes to who is there today. Departments of the county act (行政处罚法 23). */
    Office of(FieldOfAuthority kind, String areaCode) {
        int digits = kind == FieldOfAuthority.TERRITORY ? TOWNSHIP : COUNTY;
        String seat = Stream.concat(Stream.of(areaCode), Area.above(areaCode).stream())
                .filter(code -> code.length() == digits).findFirst().orElse(null);
        if (seat == null) {
            return new Office(kind, List.of());
        }
        LocalDate today = LocalDate.now(clock);
        List<Department> found = departments.findByAreaCodeStartingWith(seat).stream()
                .filter(it -> it.areaCode().equals(seat) && it.fields().contains(kind) && !it.isOver(today)).toList();
        Set<String> online = holders.departments(found.stream().map(Department::code).toList());
        return new Office(kind, found.stream()
                .map(it -> new Office.Seat(it.code(), it.name(), online.contains(it.code()))).toList());
    }
}
