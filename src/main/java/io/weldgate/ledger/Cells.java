package io.weldgate.ledger;

import io.weldgate.registry.KnownNames;
import io.weldgate.registry.KnownNames.Kind;
import io.weldgate.registry.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a list's cells: names where the form has codes. */
@Component
class Cells {

    /** Fields that hold the code of something else, or several. */
    private static final Map<String, Kind> CODED = Map.of("areaCode", Kind.AREA, "unitCode", Kind.UNIT, "siteCode",
            Kind.SITE, "personNo", Kind.PERSON, "people", Kind.PERSON);
    private static final String BETWEEN = "、";

    private final KnownNames names;

    Cells(KnownNames names) {
        this.names = names;
    }

    /** Whether the column tells of something else, and so its name. @param key field that holds the rows' own code */
    static boolean names(Column column, String key) {
        return CODED.containsKey(column.field()) && !column.field().equals(key);
    }

    /** @param key field that holds the rows' own code */
    List<List<Cell>> of(List<Map<String, Object>> rows, List<Column> columns, String key, Scope scope) {
        List<Column> coded = columns.stream().filter(it -> names(it, key)).toList();
        var known = names.of(rows.stream().flatMap(row -> coded.stream().flatMap(it -> codes(row.get(it.field()))))
                .toList(), scope);
        List<List<Cell>> written = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            written.add(columns.stream().map(column -> {
                Object value = row.get(column.field());
                return coded.contains(column) ? named(value, known.get(CODED.get(column.field())))
                        : new Cell(column.written(value), null);
            }).toList());
        }
        return written;
    }

    private static Cell named(Object value, Map<String, String> names) {
        List<String> codes = codes(value).toList();
        return codes.stream().noneMatch(names::containsKey) ? new Cell(String.join(BETWEEN, codes), null)
                : new Cell(codes.stream().map(code -> names.getOrDefault(code, code))
                        .collect(Collectors.joining(BETWEEN)), String.join(BETWEEN, codes));
    }

    private static Stream<String> codes(Object value) {
        return value == null ? Stream.empty() : Arrays.stream(value.toString().split(Pattern.quote(BETWEEN)));
    }
}
