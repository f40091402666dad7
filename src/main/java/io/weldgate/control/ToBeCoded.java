package io.weldgate.control;

import io.weldgate.registry.CodingCount;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 新机赋码逾期清单: the machines that are still to be coded, those that are latest first. */
@Component
@Transactional(readOnly = true)
public class ToBeCoded {

    private final Machines machines;
    private final WorkUnits units;
    private final Coding coding;
    private final ControlSettings settings;

    ToBeCoded(Machines machines, WorkUnits units, Coding coding, ControlSettings settings) {
        this.machines = machines;
        this.units = units;
        this.coding = coding;
        this.settings = settings;
    }

    /** How near the last day is: passed; today or soon; later. */
    public enum Band { OVERDUE, SOON, LATER }

    /** @param days until the last day; negative where it has passed */
    public record Row(String machineCode, String name, String unitCode, String unit, LocalDate purchasedOn,
            LocalDate codeBy, Band due, long days) {}

    /** @param total of the band that was asked for; of all where none was */
    public record Found(List<Row> rows, int page, boolean more, long total, long overdue, long soon, long all) {}

    /** @param band null for all */
    public Found list(Scope scope, Band band, int page, int size) {
        LocalDate today = coding.today();
        LocalDate soon = today.plus(settings.soon());
        CodingCount count = machines.countToBeCoded(scope, today, soon);
        Slice<Machine> found = machines.findToBeCoded(scope, band == Band.SOON ? today : band == Band.LATER
                ? soon.plusDays(1) : null, band == Band.OVERDUE ? today.minusDays(1) : band == Band.SOON ? soon : null,
                PageRequest.of(page, size));
        Map<String, WorkUnit> owners = units.findAllById(found.map(Machine::unitCode).toSet()).stream()
                .collect(Collectors.toMap(WorkUnit::code, it -> it));
        return new Found(found.map(it -> row(it, owners.get(it.unitCode()), today, soon)).getContent(), page,
                found.hasNext(), of(count, band), count.overdue(), count.soon(), count.all());
    }

    private static long of(CodingCount count, Band band) {
        return band == null ? count.all() : switch (band) {
            case OVERDUE -> count.overdue();
            case SOON -> count.soon();
            case LATER -> count.later();
        };
    }

    private static Row row(Machine it, WorkUnit owner, LocalDate today, LocalDate soon) {
        Band due = it.codeBy().isBefore(today) ? Band.OVERDUE : it.codeBy().isAfter(soon) ? Band.LATER : Band.SOON;
        return new Row(it.code(), it.name(), it.unitCode(), owner.name(), it.purchasedOn(), it.codeBy(), due,
                it.codeBy().toEpochDay() - today.toEpochDay());
    }
}
