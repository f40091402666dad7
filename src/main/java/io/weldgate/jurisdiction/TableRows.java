package io.weldgate.jurisdiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of one table: the heading first, its columns in any order, all of them there. */
final class TableRows {

    private final Table table;
    private final List<TableProblem> problems;
    private final Map<Object, List<TableRow>> bySubject = new HashMap<>();

    private TableRows(Table table, List<TableProblem> problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The rows by their lines, in order; of no use if a problem was found. */
    static Map<TableLine, TableRow> read(Table table, List<TableLine> lines, List<TableProblem> problems) {
        List<String> heading = lines.isEmpty() ? List.of() : lines.get(0).cells();
        if (!heading.containsAll(table.columns()) || heading.size() != table.columns().size()) {
            problems.add(new TableProblem(lines.isEmpty() ? 0 : lines.get(0).number(), "", "HEADING"));
            return Map.of();
        }
        var rows = new TableRows(table, problems);
        Map<TableLine, TableRow> read = new LinkedHashMap<>();
        lines.subList(1, lines.size()).forEach(line -> rows.read(heading, line, read));
        return read;
    }

    private void read(List<String> heading, TableLine line, Map<TableLine, TableRow> read) {
        if (line.cells().size() > heading.size()) {
            problems.add(new TableProblem(line.number(), "", "BEYOND_HEADING"));
            return;
        }
        int before = problems.size();
        TableRow row = TableRow.read(table, new RowCells(line.number(), byColumn(heading, line.cells()), problems));
        if (before == problems.size()) {
            List<TableRow> others = bySubject.computeIfAbsent(row.subject(), subject -> new ArrayList<>());
            if (others.stream().anyMatch(other -> other.reach().overlaps(row.reach()))) {
                problems.add(new TableProblem(line.number(), "", "CONTRADICTS"));
            }
            others.add(row);
            read.put(line, row);
        }
    }

    private static Map<String, String> byColumn(List<String> heading, List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(heading.get(i), cells.get(i));
        }
        return byColumn;
    }
}
