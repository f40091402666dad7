package io.weldgate.jurisdiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Reads the lines of one table: the heading first, its columns in any order, all of them there. */
final class TableRows {

    private TableRows() {}

    /** Those of the whole table; of no use if a problem was found. */
    static <R> List<R> read(Table table, List<TableLine> lines, Function<RowCells, R> reading,
            BiPredicate<R, R> collides, List<TableProblem> problems) {
        List<String> heading = lines.isEmpty() ? List.of() : lines.get(0).cells();
        if (!heading.containsAll(table.columns()) || heading.size() != table.columns().size()) {
            problems.add(new TableProblem(lines.isEmpty() ? 0 : lines.get(0).number(), "", "HEADING"));
            return List.of();
        }
        List<R> rows = new ArrayList<>();
        for (TableLine line : lines.subList(1, lines.size())) {
            if (line.cells().size() > heading.size()) {
                problems.add(new TableProblem(line.number(), "", "BEYOND_HEADING"));
                continue;
            }
            int before = problems.size();
            R row = reading.apply(new RowCells(line.number(), byColumn(heading, line.cells()), problems));
            if (before == problems.size()) {
                if (rows.stream().anyMatch(other -> collides.test(row, other))) {
                    problems.add(new TableProblem(line.number(), "", "CONTRADICTS"));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, String> byColumn(List<String> heading, List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(heading.get(i), cells.get(i));
        }
        return byColumn;
    }
}
