package io.weldgate.enforcement;

import io.weldgate.decision.Finding;
import io.weldgate.decision.Permission;
import io.weldgate.registry.Department;
import io.weldgate.registry.Departments;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where several departments may act, the first to file keeps the case (行政处罚法 25). */
@Component
class Conflicts {

    private final Cases cases;
    private final Departments departments;
    private final WorkUnits units;
    private final Clock clock;

    Conflicts(Cases cases, Departments departments, WorkUnits units, Clock clock) {
        this.cases = cases;
        this.departments = departments;
        this.units = units;
        this.clock = clock;
    }

    /** Refused where another department has filed the same violation of the same unit or machine on the same day. */
    Permission mayFile(CaseFile it, FilingForm form) {
        // held, so that of two departments that file at once the later finds what the first has filed
        Optional.ofNullable(it.scene().unitCode()).ifPresent(units::lock);
        LocalDate day = LocalDate.ofInstant(it.scene().actAt(), clock.getZone());
        Instant from = day.atStartOfDay(clock.getZone()).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        List<Finding> found = form.anotherAct() != null && !form.anotherAct().isBlank() ? List.of()
                : cases.findFiledElsewhere(it.actNo(), it.department(), it.scene().unitCode(),
                        it.scene().machineCode(), it.violations(), from, until).stream()
                .map(other -> new Finding("FILED_ELSEWHERE", Finding.Severity.BLOCK, "行政处罚法 25",
                        List.of(departments.findById(other.department()).map(Department::name)
                                .orElse(other.department()), other.caseNo()))).toList();
        return found.isEmpty() ? new Permission.Granted(null, List.of()) : new Permission.Refused(null, found);
    }
}
