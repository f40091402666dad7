package io.weldgate.ledger.files;

import io.weldgate.ledger.Column;
import io.weldgate.ledger.Values;
import io.weldgate.ledger.sheet.SheetWriting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;

/** The first row of a sheet: which column is which field, in any order; optional ones may be missing. */
final class Heading {

    private static final int MOST_ABOVE = 5;
    private static final int TITLE_CELLS = 2;

    private final List<Column> columns;
    private final String keyField;
    private final MessageSource messages;
    private final Locale locale;
    private List<Column> order;
    private List<String> titles = List.of();

    Heading(List<Column> columns, String keyField, MessageSource messages, Locale locale) {
        this.columns = columns;
        this.keyField = keyField;
        this.messages = messages;
        this.locale = locale;
    }

    boolean isRead() {
        return order != null;
    }

    List<RowProblem> read(int number, List<String> cells) {
        List<RowProblem> problems = new ArrayList<>();
        List<Column> found = new ArrayList<>();
        for (String cell : cells) {
            Column column = columns.stream().filter(it -> it.isCalled(cell)).findFirst().orElse(null);
            if (column == null && !cell.isEmpty()) {
                problems.add(problem(number, cell, "UNKNOWN_COLUMN"));
            } else if (column != null && found.contains(column)) {
                problems.add(problem(number, cell, "COLUMN_TWICE"));
            }
            found.add(column);
        }
        columns.stream().filter(Column::required).filter(column -> !found.contains(column))
                .forEach(column -> problems.add(problem(number, column.title(), "MISSING_COLUMN")));
        this.order = found;
        this.titles = cells;
        return problems;
    }

    /** What stands in no column: in text mostly the rest of a cell that was torn at its comma. */
    List<RowProblem> beyond(int number, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if ((i >= order.size() || order.get(i) == null) && !cells.get(i).isBlank()) {
                return List.of(problem(number, "", "BEYOND_HEADINGS", cells.get(i), String.valueOf(i + 1)));
            }
        }
        return List.of();
    }

    /** Whether the row stands above the headings: a title, or who has filled in the sheet. */
    boolean isAbove(int number, List<String> cells) {
        return number <= MOST_ABOVE && cells.stream().filter(cell -> !cell.isEmpty()).count() <= TITLE_CELLS
                && cells.stream().noneMatch(cell -> columns.stream().anyMatch(column -> column.isCalled(cell)));
    }

    /** @param completing puts in what the row means beyond its cells */
    Posted posted(List<String> cells, UnaryOperator<Map<String, String[]>> completing) {
        Map<String, String[]> values = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            Column column = order.get(i);
            if (column != null) {
                String cell = i < cells.size() ? SheetWriting.meant(cells.get(i)) : "";
                values.put(column.field(), cell.isEmpty() ? new String[0] : column.posted(cell));
            }
        }
        Map<String, String[]> completed = completing.apply(values);
        String[] key = completed.getOrDefault(keyField, new String[0]);
        return new Posted(completed, key.length == 0 ? "" : key[0]);
    }

    /**
     * What a row that is already there says where the sheet has no column for it, or only the masked value that it was
     * exported with.
     *
     * @param before null where there is none
     */
    Map<String, String[]> completed(Map<String, String[]> posted, Record before) {
        if (before == null) {
            return posted;
        }
        Map<String, Object> values = Values.of(before);
        Map<String, String[]> completed = new HashMap<>(posted);
        for (Column column : columns) {
            Object value = values.get(column.field());
            String[] told = completed.get(column.field());
            if (told == null || column.personal() && value != null && told.length == 1
                    && told[0].equals(Values.masked(value.toString()))) {
                completed.put(column.field(), Values.posted(value));
            }
        }
        return completed;
    }

    /** Whether a completed row says just what is stored. */
    boolean isSame(Map<String, String[]> posted, Record before) {
        Map<String, Object> values = Values.of(before);
        return columns.stream().allMatch(column -> Arrays.equals(posted.get(column.field()),
                Values.posted(values.get(column.field()))));
    }

    /** With the examples of these fields in their places. */
    Map<String, String[]> patched(Map<String, String[]> posted, Set<String> fields) {
        Map<String, String[]> patched = new HashMap<>(posted);
        columns.stream().filter(column -> fields.contains(column.field()))
                .forEach(column -> patched.put(column.field(), column.posted(column.example())));
        return patched;
    }

    /** What the sheet calls the field. */
    String of(String field) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) != null && order.get(i).field().equals(field)) {
                return titles.get(i);
            }
        }
        return columns.stream().filter(column -> column.field().equals(field)).map(Column::title).findFirst()
                .orElse("");
    }

    /** @param column may be empty; also the first argument of the message {@code sheet.<code>} */
    RowProblem problem(int number, String column, String code, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = column;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new RowProblem(number, column, "", code, messages.getMessage("sheet." + code, arguments, locale));
    }

    /** @param key the row's, as far as it is told */
    record Posted(Map<String, String[]> values, String key) {}
}
