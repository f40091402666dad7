package io.weldgate.jurisdiction;

import io.weldgate.jurisdiction.RoutingRow.Named;
import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The cells of one row by column, and what is wrong with them. */
final class RowCells {

    static final String ANY = "*";
    static final String NONE = "NONE";

    private static final int LONGEST = 200;

    private final int number;
    private final Map<String, String> cells;
    private final List<TableProblem> problems;

    RowCells(int number, Map<String, String> cells, List<TableProblem> problems) {
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    Reach reach() {
        String area = cell("area");
        if (!area.matches("(\\d{2}){0,6}|\\d{9}")) {
            wrong("area", "AREA");
        }
        LocalDate from = date("from");
        LocalDate until = date("until");
        if (from == null && cell("from").isEmpty()) {
            wrong("from", "REQUIRED");
        } else if (from != null && until != null && until.isBefore(from)) {
            wrong("until", "ENDS_BEFORE_IT_BEGINS");
        }
        return new Reach(area, orAny("field", Field.class), orAny("violation", Violation.class), from, until);
    }

    /** @return null for NONE, and where it is wrong */
    Named lead(String column) {
        if (cell(column).equals(NONE)) {
            return null;
        }
        if (cell(column).isEmpty()) {
            wrong(column, "REQUIRED");
        }
        return named(column).stream().reduce((one, other) -> {
            wrong(column, "ONE_ONLY");
            return one;
        }).orElse(null);
    }

    List<Named> named(String column) {
        return Arrays.stream(cell(column).split("[\\s；;]+")).filter(word -> !word.isEmpty())
                .map(word -> word.equals(Named.FIELD) ? new Named(null)
                        : known(column, word, FieldOfAuthority.class).map(Named::new).orElse(null))
                .filter(Objects::nonNull).distinct().toList();
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        if (cell(column).isEmpty()) {
            wrong(column, "REQUIRED");
        }
        return optional(column, type);
    }

    <E extends Enum<E>> E optional(String column, Class<E> type) {
        return cell(column).isEmpty() ? null : known(column, cell(column), type).orElse(null);
    }

    boolean yes(String column) {
        if (!List.of("", "no", "yes").contains(cell(column))) {
            wrong(column, "YES_OR_NO");
        }
        return cell(column).equals("yes");
    }

    String text(String column, boolean required) {
        if (required && cell(column).isEmpty()) {
            wrong(column, "REQUIRED");
        } else if (cell(column).length() > LONGEST) {
            wrong(column, "TOO_LONG");
        }
        return cell(column);
    }

    BigDecimal amount(String column) {
        if (cell(column).matches("\\d{1,10}(\\.\\d{1,2})?")) {
            return new BigDecimal(cell(column));
        } else if (!cell(column).isEmpty()) {
            wrong(column, "AMOUNT");
        }
        return null;
    }

    void wrong(String column, String code) {
        problems.add(new TableProblem(number, column, code));
    }

    private <E extends Enum<E>> E orAny(String column, Class<E> type) {
        return cell(column).equals(ANY) ? null : choice(column, type);
    }

    private <E extends Enum<E>> Optional<E> known(String column, String word, Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(it -> it.name().equals(word)).findFirst();
        if (found.isEmpty()) {
            wrong(column, "UNKNOWN");
        }
        return found;
    }

    private LocalDate date(String column) {
        try {
            return cell(column).isEmpty() ? null : LocalDate.parse(cell(column));
        } catch (DateTimeException e) {
            wrong(column, "DATE");
            return null;
        }
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
