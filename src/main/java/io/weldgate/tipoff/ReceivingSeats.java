package io.weldgate.tipoff;

import io.weldgate.registry.Area;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import io.weldgate.registry.Holders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which department takes a report in, and which may be given it. */
@Component
class ReceivingSeats {

    private final Departments departments;
    private final Holders holders;
    private final Clock clock;

    ReceivingSeats(Departments departments, Holders holders, Clock clock) {
        this.departments = departments;
        this.holders = holders;
        this.clock = clock;
    }

    /** 属地: the township itself where it has an account, else the nearest commission office above it. */
    Optional<Department> receiving(String areaCode) {
        return Stream.concat(Stream.of(areaCode), Area.above(areaCode).stream()).flatMap(it -> of(it).stream())
                .findFirst();
    }

    /** Lasting, and somebody of it reads what comes. */
    Optional<Department> open(String department) {
        return departments.findById(department).filter(it -> !it.isOver(LocalDate.now(clock)))
                .filter(it -> holders.departments(Set.of(it.code())).contains(it.code()));
    }

    private Optional<Department> of(String areaCode) {
        List<Department> there = departments.findByAreaCodeStartingWith(areaCode).stream()
                .filter(it -> it.areaCode().equals(areaCode) && !it.isOver(LocalDate.now(clock))
                        && (it.fields().contains(FieldOfAuthority.TERRITORY)
                        || it.fields().contains(FieldOfAuthority.COORDINATION))).toList();
        Set<String> online = holders.departments(there.stream().map(Department::code).toList());
        return there.stream().filter(it -> online.contains(it.code())).findFirst();
    }
}
