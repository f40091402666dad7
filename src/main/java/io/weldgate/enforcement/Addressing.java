package io.weldgate.enforcement;

import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.FieldOfAuthority;
import io.weldgate.registry.Holders;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds who receives a referral: the department of a kind in the county where it was done. */
@Component
class Addressing {

    private static final int COUNTY = 6;

    private final Departments departments;
    private final Holders holders;

    Addressing(Departments departments, Holders holders) {
        this.departments = departments;
        this.holders = holders;
    }

    Receiver of(FieldOfAuthority office, String departmentCode) {
        boolean online = departmentCode != null && !holders.departments(List.of(departmentCode)).isEmpty();
        return new Receiver(office, departmentCode, !online);
    }

    /** One that can sign in goes before one that cannot. */
    Receiver of(String areaCode, FieldOfAuthority office) {
        String county = areaCode.substring(0, Math.min(COUNTY, areaCode.length()));
        List<String> there = departments.findByAreaCodeStartingWith(county).stream()
                .filter(it -> it.fields().contains(office)).map(Department::code).sorted().toList();
        Set<String> online = holders.departments(there);
        Optional<String> best = there.stream().min(Comparator.comparing(code -> !online.contains(code)));
        return of(office, best.orElse(null));
    }
}
