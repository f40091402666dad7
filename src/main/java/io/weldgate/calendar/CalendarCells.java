package io.weldgate.calendar;

import io.weldgate.decision.DayKind;
import io.weldgate.form.ThisCentury;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The cells of one line, and what is wrong with them. */
final class CalendarCells {

    private static final int COLUMNS = 6;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NOTICE = 128;
    private static final String EVERY_YEAR = "--";

    private final int line;
    private final String[] cells;
    private final List<RowError> errors = new ArrayList<>();

    CalendarCells(int line, String[] cells) {
        this.line = line;
        this.cells = Arrays.stream(cells).map(String::strip).toArray(String[]::new);
    }

    /** Empty if anything is wrong. */
    Optional<MarkedDay> day() {
        if (cells.length != COLUMNS) {
            wrong("", "COLUMNS");
            return Optional.empty();
        }
        MarkedDay day = new MarkedDay(date(cells[0]), cells[0].startsWith(EVERY_YEAR), kind(cells[1]),
                text("name", cells[2], LONGEST_NAME), area(cells[3]), text("notice", cells[4], LONGEST_NOTICE),
                yes(cells[5]));
        return errors.isEmpty() ? Optional.of(day) : Optional.empty();
    }

    List<RowError> errors() {
        return errors;
    }

    private LocalDate date(String cell) {
        try {
            LocalDate date = cell.startsWith(EVERY_YEAR)
                    ? MonthDay.parse(cell).atYear(ThisCentury.FIRST_YEAR) : LocalDate.parse(cell);
            if (Year.from(date).isBefore(Year.of(ThisCentury.FIRST_YEAR))
                    || Year.from(date).isAfter(Year.of(ThisCentury.LAST_YEAR))) {
                wrong("date", "YEAR");
            }
            return date;
        } catch (DateTimeException e) {
            wrong("date", cell.isEmpty() ? "REQUIRED" : "DATE");
            return null;
        }
    }

    private DayKind kind(String cell) {
        return Arrays.stream(DayKind.values()).filter(kind -> kind.name().equals(cell)).findFirst().orElseGet(() -> {
            wrong("kind", cell.isEmpty() ? "REQUIRED" : "KIND");
            return null;
        });
    }

    private String text(String column, String cell, int longest) {
        if (cell.isEmpty() || cell.length() > longest) {
            wrong(column, cell.isEmpty() ? "REQUIRED" : "TOO_LONG");
        }
        return cell;
    }

    private String area(String cell) {
        if (!cell.matches("(\\d{2}){0,6}|\\d{9}")) {
            wrong("area", "AREA");
        }
        return cell;
    }

    private boolean yes(String cell) {
        if (!List.of("", "no", "yes").contains(cell)) {
            wrong("provisional", "YES_OR_NO");
        }
        return cell.equals("yes");
    }

    private void wrong(String column, String code) {
        errors.add(new RowError(line, column, code));
    }
}
