package io.weldgate.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The tables that hold: those that the software brings, which fail the start if anything is wrong with them, or the
 * country's own edition; and above it what smaller areas have of their own.
 */
@Component
class TablesInForce {

    private final Map<Table, List<TableRow>> brought = Map.of(Table.ROUTING, BroughtTables.rows(Table.ROUTING),
            Table.SANCTIONS, BroughtTables.rows(Table.SANCTIONS));
    private final Editions editions;
    /** By edition, whose rows never change. */
    private final Map<Long, List<TableRow>> read = new ConcurrentHashMap<>();

    TablesInForce(Editions editions) {
        this.editions = editions;
    }

    Tables of(String areaCode, LocalDate day) {
        Map<String, Long> routing = held(Table.ROUTING, areaCode, day);
        Map<String, Long> sanctions = held(Table.SANCTIONS, areaCode, day);
        return new Tables(Routing.of(rows(Table.ROUTING, routing)), Sanctions.of(rows(Table.SANCTIONS, sanctions)),
                Stream.of(routing, sanctions).flatMap(held -> held.values().stream()).sorted().toList());
    }

    /** What holds for the whole country: what others may add to but not change. */
    List<TableRow> national(Table table, LocalDate day) {
        return rows(table, held(table, "", day));
    }

    /** The lines of what an area may see as one table, and send in again. */
    List<TableLine> lines(Table table, String areaCode, LocalDate day) {
        Map<String, Long> held = held(table, areaCode, day);
        List<TableLine> lines = new ArrayList<>(held.containsKey("") ? lines(held.get(""))
                : BroughtTables.lines(table));
        List<String> heading = lines.get(0).cells();
        held.forEach((area, id) -> {
            if (!area.isEmpty()) {
                List<TableLine> own = lines(id);
                own.subList(1, own.size()).forEach(line -> lines.add(new TableLine(0, heading.stream()
                        .map(column -> line.cells().get(own.get(0).cells().indexOf(column))).toList())));
            }
        });
        return lines;
    }

    /** By area, the largest first, of each its newest. */
    private Map<String, Long> held(Table table, String areaCode, LocalDate day) {
        Map<String, Long> held = new LinkedHashMap<>();
        editions.inForce(table, areaCode, day).forEach(named -> held.put(named.area(), named.id()));
        return held;
    }

    /** What a larger area says of a smaller one gives way to what that says itself. */
    private List<TableRow> rows(Table table, Map<String, Long> held) {
        List<TableRow> rows = new ArrayList<>();
        if (!held.containsKey("")) {
            rows.addAll(brought.get(table));
        }
        held.forEach((area, id) -> {
            rows.removeIf(row -> !area.isEmpty() && row.reach().area().startsWith(area));
            rows.addAll(read.computeIfAbsent(id,
                    edition -> List.copyOf(TableRows.read(table, lines(edition), new ArrayList<>()).values())));
        });
        return rows;
    }

    private List<TableLine> lines(Long edition) {
        return editions.findById(edition).orElseThrow().lines();
    }
}
