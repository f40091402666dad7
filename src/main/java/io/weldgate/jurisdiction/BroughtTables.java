package io.weldgate.jurisdiction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The tables that the software brings: {@code rules/routing.csv} and {@code rules/sanctions.csv}. */
final class BroughtTables {

    private static final String REMARK = "#";

    private BroughtTables() {}

    /** @throws IllegalStateException if there is anything wrong with it */
    static List<TableRow> rows(Table table) {
        List<TableProblem> problems = new ArrayList<>();
        var rows = TableRows.read(table, lines(table), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("rules/%s.csv is wrong: %s".formatted(table, problems));
        }
        return List.copyOf(rows.values());
    }

    /** The heading, then the rows; their cells hold no commas. */
    static List<TableLine> lines(Table table) {
        String name = "rules/" + table.name().toLowerCase(Locale.ROOT) + ".csv";
        try {
            List<String> text = new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8).lines().toList();
            List<TableLine> lines = new ArrayList<>();
            for (int i = 0; i < text.size(); i++) {
                if (!text.get(i).isBlank() && !text.get(i).startsWith(REMARK)) {
                    lines.add(new TableLine(i + 1, Stream.of(text.get(i).split(",", -1)).map(String::strip).toList()));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
