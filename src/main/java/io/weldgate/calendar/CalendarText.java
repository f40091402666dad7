package io.weldgate.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * A calendar as comma-separated text: a heading, then one day a line; lines that begin with # are remarks. Cells hold
 * no commas, and quotation marks around them are taken off.
 */
record CalendarText(List<Line> lines, List<RowError> errors) {

    private static final String HEADING = "date,kind,name,area,notice,provisional";

    record Line(int number, MarkedDay day) {}

    static CalendarText read(String text) {
        CalendarText read = new CalendarText(new ArrayList<>(), new ArrayList<>());
        boolean headed = false;
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String plain = line.replace("\"", "").strip();
            if (headed) {
                read.add(number, new CalendarCells(number, plain.split(",", -1)));
            } else if (plain.equals(HEADING)) {
                headed = true;
            } else {
                return new CalendarText(List.of(), List.of(new RowError(number, "", "HEADING")));
            }
        }
        if (!headed) {
            read.errors.add(new RowError(0, "", "HEADING"));
        }
        return read;
    }

    private void add(int number, CalendarCells cells) {
        cells.day().ifPresent(day -> lines.add(new Line(number, day)));
        errors.addAll(cells.errors());
    }
}
