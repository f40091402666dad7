package io.weldgate.jurisdiction;

import io.weldgate.registry.FieldOfAuthority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a table's codes as titles, and reads them back: codes, and titles in either language. */
@Component
public class TableWording {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.of("field", Field.class, "violation",
            Violation.class, "lead", FieldOfAuthority.class, "competent", FieldOfAuthority.class, "assisting",
            FieldOfAuthority.class, "track", Track.class, "kind", SanctionKind.class, "stage", Stage.class, "unit",
            SanctionUnit.class, "by", FieldOfAuthority.class);
    private static final List<String> WORDS = List.of(RoutingRow.Named.FIELD, RowCells.NONE, "yes", "no");
    private static final String VERIFY = "verify";
    private static final String AMONG = "；";

    private final MessageSource messages;

    TableWording(MessageSource messages) {
        this.messages = messages;
    }

    /** @param lines by codes, the heading first */
    public List<List<String>> titled(List<TableLine> lines, Locale locale) {
        List<String> heading = lines.get(0).cells();
        List<List<String>> titled = new ArrayList<>();
        titled.add(heading.stream().map(column -> column(column, locale)).toList());
        lines.stream().skip(1).map(line -> worded(heading, line.cells(),
                (column, cell) -> written(column, cell, locale))).forEach(titled::add);
        return titled;
    }

    /** The same by codes; what is neither a code nor a title stays. Rows get as many cells as the heading has. */
    public List<TableLine> coded(Table table, List<TableLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<String> heading = lines.get(0).cells().stream().map(cell -> table.columns().stream()
                .filter(it -> it.equals(cell) || LANGUAGES.stream().anyMatch(each -> column(it, each).equals(cell)))
                .findFirst().orElse(cell)).toList();
        Map<String, Map<String, String>> codes = codes(heading);
        List<TableLine> coded = new ArrayList<>(List.of(new TableLine(lines.get(0).number(), heading)));
        lines.stream().skip(1).map(line -> new TableLine(line.number(), worded(heading, line.cells(),
                (column, cell) -> Stream.of(cell.split("[；;]")).map(String::strip)
                        .map(word -> codes.get(column).getOrDefault(word, word)).collect(Collectors.joining(" ")))))
                .forEach(coded::add);
        return coded;
    }

    /** A column, or the field or violation that a problem of the whole table is about. */
    public String named(String code, Locale locale) {
        return Stream.of("column", "Field", "Violation")
                .map(kind -> messages.getMessage("jurisdiction." + kind + "." + code, null, "", locale))
                .filter(title -> !title.isEmpty()).findFirst().orElse("");
    }

    private static List<String> worded(List<String> heading, List<String> cells, BinaryOperator<String> word) {
        List<String> worded = new ArrayList<>();
        for (int i = 0; i < Math.max(heading.size(), cells.size()); i++) {
            String cell = i < cells.size() ? cells.get(i).replaceAll("\\s+", " ").strip() : "";
            worded.add(!cell.isEmpty() && i < heading.size() && isNamed(heading.get(i))
                    ? word.apply(heading.get(i), cell) : cell);
        }
        return worded;
    }

    private static boolean isNamed(String column) {
        return CODES.containsKey(column) || column.equals(VERIFY);
    }

    private String written(String column, String cell, Locale locale) {
        return Arrays.stream(cell.split(" ")).map(code -> title(column, code, locale))
                .collect(Collectors.joining(AMONG));
    }

    private Map<String, Map<String, String>> codes(List<String> heading) {
        Map<String, Map<String, String>> codes = new HashMap<>();
        heading.forEach(column -> {
            Map<String, String> byTitle = codes.computeIfAbsent(column, key -> new HashMap<>());
            Stream.concat(WORDS.stream(), CODES.containsKey(column) ? Stream.of(CODES.get(column).getEnumConstants())
                    .map(Enum::name) : Stream.empty()).forEach(code -> LANGUAGES.forEach(language ->
                            byTitle.put(title(column, code, language), code)));
        });
        return codes;
    }

    private String title(String column, String code, Locale locale) {
        String kind = WORDS.contains(code) || !CODES.containsKey(column) ? "word" : CODES.get(column).getSimpleName();
        return messages.getMessage("jurisdiction." + kind + "." + code, null, code, locale);
    }

    private String column(String code, Locale locale) {
        return messages.getMessage("jurisdiction.column." + code, null, locale);
    }
}
