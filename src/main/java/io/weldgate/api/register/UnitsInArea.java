package io.weldgate.api.register;

import io.weldgate.certificate.Certificates;
import io.weldgate.identity.NotAllowed;
import io.weldgate.permit.Permits;
import io.weldgate.process.Caller;
import io.weldgate.process.Inbox;
import io.weldgate.process.Wanted;
import io.weldgate.registry.Machines;
import io.weldgate.registry.UnitCount;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import io.weldgate.telemetry.TerminalStates;
import io.weldgate.warning.Warnings;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units of an official's area, those first that need attention. One query for each count, for all units at once.
 */
@Component
@Transactional(readOnly = true)
public class UnitsInArea {

    private static final Comparator<Counts> NEEDY_FIRST = Comparator.comparingLong(Counts::overdue)
            .thenComparingLong(Counts::warnings).thenComparingLong(Counts::ending)
            .thenComparingLong(it -> it.unfit() + it.silent()).thenComparingLong(Counts::permits).reversed()
            .thenComparing(Counts::unitCode);

    private final WorkUnits units;
    private final Permits permits;
    private final Machines machines;
    private final TerminalStates terminals;
    private final Certificates certificates;
    private final Warnings warnings;
    private final Inbox inbox;
    private final UnitView view;

    UnitsInArea(WorkUnits units, Permits permits, Machines machines, TerminalStates terminals,
            Certificates certificates, Warnings warnings, Inbox inbox, UnitView view) {
        this.units = units;
        this.permits = permits;
        this.machines = machines;
        this.terminals = terminals;
        this.certificates = certificates;
        this.warnings = warnings;
        this.inbox = inbox;
        this.view = view;
    }

    /**
     * @param permits  in progress
     * @param overdue  tasks past their deadline
     * @param warnings of late, of its machines
     * @param ending   certificates that have run out or soon will
     * @param unfit    machines that are faulty, or that should have been coded by now
     * @param silent   terminals that are not heard
     */
    public record Counts(String unitCode, long permits, long overdue, long warnings, long ending, long unfit,
            long silent) {

        /** What there is to see to, by the last part of its message {@code units.<gap>}; empty where all is well. */
        public Map<String, Long> gaps() {
            Map<String, Long> gaps = new LinkedHashMap<>();
            gaps.put("overdue", overdue);
            gaps.put("warnings", warnings);
            gaps.put("ending", ending);
            gaps.put("unfit", unfit);
            gaps.put("silent", silent);
            gaps.values().removeIf(count -> count == 0);
            return gaps;
        }
    }

    public record Row(WorkUnit unit, Counts counts) {}

    /**
     * @param text in name or code; null for all
     * @throws NotAllowed for people of a unit, who have one unit only
     */
    public Page<Row> of(Caller caller, String text, Pageable page) {
        List<Counts> all = counted(caller, text);
        return new PageImpl<>(rows(all.stream().skip(page.getOffset()).limit(page.getPageSize())), page, all.size());
    }

    /** Those where there is something to see to. */
    public List<Row> neediest(Caller caller, int most) {
        return rows(counted(caller, null).stream().filter(it -> !it.gaps().isEmpty()).limit(most));
    }

    private List<Row> rows(Stream<Counts> shown) {
        List<Counts> counts = shown.toList();
        Map<String, WorkUnit> known = units.findAllById(counts.stream().map(Counts::unitCode).toList()).stream()
                .collect(Collectors.toMap(WorkUnit::code, Function.identity()));
        return counts.stream().map(it -> new Row(known.get(it.unitCode()), it)).toList();
    }

    private List<Counts> counted(Caller caller, String text) {
        if (caller.scope().unitCode() != null) {
            throw new NotAllowed();
        }
        String areas = caller.scope().areas();
        Map<String, Long> open = counts(permits.countByUnit(areas, UnitView.OPEN));
        Map<String, Long> warned = counts(warnings.countByUnit(areas, view.since()));
        Map<String, Long> ending = counts(certificates.countEnding(areas, view.soon(), view.soonOthers()));
        Map<String, Long> unfit = counts(machines.countUnfit(areas, view.today()));
        Map<String, Long> silent = counts(terminals.countSilent(areas, null));
        Map<String, Long> overdue = inbox.heaps(Wanted.View.ALL, caller).stream()
                .filter(heap -> heap.unitCode() != null && heap.due() == Wanted.Due.OVERDUE)
                .collect(Collectors.groupingBy(Inbox.Heap::unitCode, Collectors.summingLong(Inbox.Heap::tasks)));
        return units.findCodes(areas, text == null || text.isBlank() ? null : text.strip()).stream()
                .map(unit -> new Counts(unit, of(open, unit), of(overdue, unit), of(warned, unit), of(ending, unit),
                        of(unfit, unit), of(silent, unit)))
                .sorted(NEEDY_FIRST).toList();
    }

    private static long of(Map<String, Long> counts, String unitCode) {
        return counts.getOrDefault(unitCode, 0L);
    }

    private static Map<String, Long> counts(List<UnitCount> counts) {
        return counts.stream().collect(Collectors.toMap(UnitCount::unitCode, UnitCount::number));
    }
}
